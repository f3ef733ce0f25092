export const mistake = {
  title: 'Each window is a column of the result',
  hint: 'Your result is the transpose of what is wanted: a window is a row here, and there are as many rows as windows.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i++)
    for (let j = 0; j <= X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows[0].map((_, tap) => rows.map((taps) => taps[tap]))
}
