export const mistake = {
  title: 'The list of kernels is used up',
  hint: 'shift() takes the kernels out of K, and the caller finds the list empty: no second call can use it. Read the kernels and leave them where they are.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const Y: Tensor3 = []
  while (K.length > 0) {
    const kernel = K.shift() as Tensor3
    const b = bias ? bias[Y.length] : 0
    Y.push(corr2dMultiIn(X, kernel).map((row) => row.map((value) => value + b)))
  }
  return Y
}

function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X[0].length - K[0].length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0][0].length - K[0][0].length; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
