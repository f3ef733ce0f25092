export const mistake = {
  title: 'Only the first channel is read',
  hint: 'Your rows are too short where X has several channels: the window of each of them belongs into the row.',
  hiddenOnly: true as const,
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i++)
    for (let j = 0; j <= X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let c = 0; c < 1; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
