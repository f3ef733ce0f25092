const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

export const filterImage = (picture: Matrix, filter: string): Matrix =>
  picture.slice(1, -1).map((line, r) =>
    line.slice(1, -1).map((_, c) => {
      const around = [0, 1, 2].flatMap((dr) => picture[r + dr].slice(c, c + 3))
      return Math.min(Math.max(around.reduce((sum, value, t) => sum + value * taps[filter][t], 0), 0), 255)
    }),
  )
