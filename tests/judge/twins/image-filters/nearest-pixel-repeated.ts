const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

const into = (place: number, size: number) => (place < 0 ? 0 : place < size ? place : size - 1)

export const filterImage = (picture: Matrix, filter: string): Matrix =>
  picture.map((line, r) =>
    line.map((_, c) => {
      const total = taps[filter].reduce((sum, k, t) => {
        const near = picture[into(r - 1 + Math.floor(t / 3), picture.length)]
        return sum + k * near[into(c - 1 + (t % 3), near.length)]
      }, 0)
      return Math.max(0, Math.min(255, total))
    }),
  )
