const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

export const filterImage = (picture: Matrix, filter: string): Matrix => {
  const result: Matrix = []
  for (let r = 0; r < picture.length; r++) {
    result.push([])
    for (let c = 0; c < picture[r].length; c++) {
      let total = 0
      for (let t = 0; t < 9; t++) {
        const line = picture[r - 1 + Math.floor(t / 3)] || []
        total += taps[filter][t] * line[c - 1 + (t % 3)]
      }
      result[r].push(Math.max(0, Math.min(255, total)))
    }
  }
  return result
}
