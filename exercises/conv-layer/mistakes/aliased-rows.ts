export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const Y: Matrix = Array(X.length - W.length + 1).fill(Array(X[0].length - W[0].length + 1).fill(b))
  for (let i = 0; i < Y.length; i++)
    for (let j = 0; j < Y[i].length; j++) {
      Y[i][j] = b
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) Y[i][j] += X[i + a][j + c] * W[a][c]
    }
  return Y
}
