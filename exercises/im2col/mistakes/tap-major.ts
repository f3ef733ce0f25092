export const mistake = {
  title: 'The channels of each pixel stand side by side',
  hint: 'With one channel you are right. With two, your rows go from channel to channel at each place of the window; the whole window of channel 0 is wanted first.',
  hiddenOnly: true as const,
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i++)
    for (let j = 0; j <= X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) for (let c = 0; c < X.length; c++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
