export const pad2d = (matrix: Matrix, padding: Pair, value = 0): Matrix => {
  const left = Math.ceil(padding[0] / 2)
  const right = Math.floor(padding[0] / 2)
  const top = Math.ceil(padding[1] / 2)
  const bottom = Math.floor(padding[1] / 2)
  const many = (count: number) => new Array<number>(count).fill(value)
  const middle = matrix.map((row) => [...many(left), ...row, ...many(right)])
  const width = middle[0].length
  const above = Array.from({ length: top }, () => many(width))
  const below = Array.from({ length: bottom }, () => many(width))
  return above.concat(middle).concat(below)
}
