export const mistake = {
  title: 'The windows come in column order',
  hint: 'You go down the first column of windows before you take the next one. The windows are wanted from left to right, then from top to bottom.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let j = 0; j <= X[0][0].length - w; j++)
    for (let i = 0; i <= X[0].length - h; i++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
