const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

export const filterImage = (picture: Matrix, filter: string): Matrix => {
  const at = (r: number, c: number) => (picture[r] ? (picture[r][c] ?? 0) : 0)
  const out: number[] = []
  return picture.map((line, r) => {
    for (const c of line.keys()) {
      const total = taps[filter].reduce((sum, k, t) => sum + k * at(r + Math.floor(t / 3) - 1, c + (t % 3) - 1), 0)
      out[c] = total > 255 ? 255 : Math.max(total, 0)
    }
    return out
  })
}
