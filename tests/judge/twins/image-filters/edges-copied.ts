const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

export const filterImage = (picture: Matrix, filter: string): Matrix =>
  picture.map((line, r) =>
    line.map((pixel, c) => {
      if (r * c === 0 || r + 1 === picture.length || c + 1 === line.length) return pixel
      const around = [-1, 0, 1].flatMap((dr) => [-1, 0, 1].map((dc) => picture[r + dr][c + dc]))
      const total = around.reduce((sum, value, t) => sum + value * taps[filter][t], 0)
      return total < 0 ? 0 : Math.min(total, 255)
    }),
  )
