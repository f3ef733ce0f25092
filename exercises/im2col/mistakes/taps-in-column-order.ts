export const mistake = {
  title: 'The numbers of a window come in column order',
  hint: 'You go down the first column of each window before you take the next one. Within a window, row after row is wanted.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i++)
    for (let j = 0; j <= X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let b = 0; b < w; b++) for (let a = 0; a < h; a++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
