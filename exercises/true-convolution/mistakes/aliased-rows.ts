export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = Array(X.length - K.length + 1).fill(Array(X[0].length - K[0].length + 1).fill(0))
  for (let i = 0; i < Y.length; i++)
    for (let j = 0; j < Y[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += X[i + a][j + b] * K[K.length - 1 - a][K[0].length - 1 - b]
      Y[i][j] = sum
    }
  return Y
}
