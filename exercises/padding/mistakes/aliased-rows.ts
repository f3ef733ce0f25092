export const mistake = {
  title: 'All rows of padding are one array',
  hint: 'You make one blank row and put it in again and again, so whoever writes into one row of padding writes into all of them. Make a new row for each.',
}

export function pad2d(X: Matrix, [rows, columns]: Pair, value = 0): Matrix {
  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  const blank: number[] = Array(X[0].length + columns).fill(value)
  const Y: Matrix = []
  for (let i = 0; i < top; i++) Y.push(blank)
  for (const row of X)
    Y.push([...Array(left).fill(value), ...row, ...Array(Math.max(0, columns - left)).fill(value)])
  for (let i = top; i < rows; i++) Y.push(blank)
  return Y
}
