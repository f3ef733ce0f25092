const line = (length: number, fill: number) => Array.from({ length }, () => fill)

export const pad2d = (X: Matrix, padding: Pair, value = 0): Matrix => {
  const side = line(padding[1], value)
  const body = X.map((row) => side.concat(row, side))
  const blank = () => Array.from({ length: padding[0] }, () => line(body[0].length, value))
  return [...blank(), ...body, ...blank()]
}
