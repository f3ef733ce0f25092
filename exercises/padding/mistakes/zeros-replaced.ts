export const mistake = {
  title: 'Zeros of the input become the padding value',
  hint: 'A 0 counts as false in a condition, so your test for "is there a cell?" takes a pixel of 0 for a cell that is not there. Ask whether the index lies inside the input, or whether the cell is undefined.',
}

export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length + padding[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + padding[1]; j++) row.push(X[i - top]?.[j - left] || value)
    Y.push(row)
  }
  return Y
}
