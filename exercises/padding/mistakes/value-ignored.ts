export const mistake = {
  title: 'The padding is always 0',
  hint: 'The function takes a third argument, the number that fills the new cells. Zero is only what it is when nothing is given.',
}

export function pad2d(X: Matrix, padding: Pair): Matrix {
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length + padding[0]; i++) Y.push(Array(X[0].length + padding[1]).fill(0))
  for (let i = 0; i < X.length; i++) for (let j = 0; j < X[0].length; j++) Y[top + i][left + j] = X[i][j]
  return Y
}
