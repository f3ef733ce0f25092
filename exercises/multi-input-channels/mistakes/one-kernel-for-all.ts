export const mistake = {
  title: 'One kernel serves all channels',
  hint: 'You lay the same weights over every channel. K has as many channels as X, and each of them belongs to one channel of the input.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const kernel = K[0]
  const Y: Matrix = []
  for (let i = 0; i <= X[0].length - kernel.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0][0].length - kernel[0].length; j++) {
      let sum = 0
      for (const channel of X)
        for (let a = 0; a < kernel.length; a++)
          for (let b = 0; b < kernel[0].length; b++) sum += channel[i + a][j + b] * kernel[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
