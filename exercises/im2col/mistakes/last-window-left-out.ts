export const mistake = {
  title: 'The last window of each row and column is left out',
  hint: 'You stop one window too early. There is room for X[0].length − kernel[0] + 1 windows one below the other.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i < X[0].length - h; i++)
    for (let j = 0; j < X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
