export const mistake = {
  title: 'All rows of a channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const [height, width] = [X[0].length, X[0][0].length]
  return K.map((weights) => {
    const Y: Matrix = Array(height).fill(Array(width).fill(0))
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++) {
        Y[i][j] = 0
        for (let c = 0; c < X.length; c++) Y[i][j] += weights[c] * X[c][i][j]
      }
    return Y
  })
}
