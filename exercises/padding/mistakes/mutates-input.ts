export const mistake = {
  title: 'The padding is put into the input itself',
  hint: 'unshift() and push() change the matrix that the caller gave you, and it is larger after the call. Leave X as it is, and build a new matrix.',
}

export function pad2d(X: Matrix, [rows, columns]: Pair, value = 0): Matrix {
  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  for (const row of X) {
    for (let n = 0; n < left; n++) row.unshift(value)
    for (let n = left; n < columns; n++) row.push(value)
  }
  const width = X[0].length
  for (let n = 0; n < top; n++) X.unshift(Array(width).fill(value))
  for (let n = top; n < rows; n++) X.push(Array(width).fill(value))
  return X
}
