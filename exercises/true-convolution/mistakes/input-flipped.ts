export const mistake = {
  title: 'The input is flipped in the place of the kernel',
  hint: 'You turn the input by 180°, so that the result comes out turned by 180°, too. Turn the kernel.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += X[X.length - 1 - i - a][X[0].length - 1 - j - b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
