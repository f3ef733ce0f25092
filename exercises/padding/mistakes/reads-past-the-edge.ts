export const mistake = {
  title: 'The new cells are undefined',
  hint: 'Outside the input there is undefined, and that is what you copy. Those are the cells that get the padding value.',
}

export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length + padding[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + padding[1]; j++) row.push(X[i - top]?.[j - left] as number)
    Y.push(row)
  }
  return Y
}
