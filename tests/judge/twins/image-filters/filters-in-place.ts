const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

export const filterImage = (picture: Matrix, filter: string): Matrix => {
  const at = (r: number, c: number) => (picture[r] === undefined || picture[r][c] === undefined ? 0 : picture[r][c])
  picture.forEach((line, r) => {
    line.forEach((_, c) => {
      const total = taps[filter].reduce((sum, k, t) => sum + k * at(r - 1 + Math.floor(t / 3), c - 1 + (t % 3)), 0)
      line[c] = Math.max(0, Math.min(total, 255))
    })
  })
  return picture
}
