export const mistake = {
  title: 'The kernel of the caller is flipped',
  hint: 'reverse() turns the array itself round, and the caller finds another kernel after the call. Flip a copy: toReversed() makes one.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  K.reverse()
  for (const row of K) row.reverse()
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
