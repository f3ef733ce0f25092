const weights = (text: string, divisor = 1) => text.split(' ').map((number) => Number(number) / divisor)
const taps: Record<string, number[]> = {
  edge: weights('-1 -1 -1 -1 8 -1 -1 -1 -1'),
  sharpen: weights('0 -1 0 -1 5 -1 0 -1 0'),
  blur: weights('1 2 1 2 4 2 1 2 1', 16),
}

const pad = (X: Matrix): Matrix => {
  const zeros = () => Array.from({ length: X[0].length + 2 }, () => 0)
  return [zeros(), ...X.map((line) => [0, ...line, 0]), zeros()]
}

const finish = (value: number) => new Uint8ClampedArray([value])[0]

export const filterImage = (picture: Matrix, filter: string): Matrix => {
  const P = pad(picture)
  return picture.map((line, r) =>
    line.map((_, c) => finish(taps[filter].reduce((sum, k, t) => sum + k * P[r + Math.floor(t / 3)][c + (t % 3)], 0))),
  )
}
