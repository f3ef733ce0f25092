export const mistake = {
  title: 'The zeros are put into the kernel itself',
  hint: 'splice() changes the kernel that the caller gave you, and it is larger after the call. Spread a copy, or step over the holes while you read.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  for (const row of K)
    for (let b = row.length - 1; b > 0; b--) for (let hole = 1; hole < right; hole++) row.splice(b, 0, 0)
  for (let a = K.length - 1; a > 0; a--)
    for (let hole = 1; hole < down; hole++) K.splice(a, 0, Array(K[0].length).fill(0))
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
