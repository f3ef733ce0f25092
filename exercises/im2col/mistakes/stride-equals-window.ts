export const mistake = {
  title: 'The windows are taken to lie side by side',
  hint: 'You let the window jump by its own size. It moves by one cell, and windows overlap.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i += h)
    for (let j = 0; j <= X[0][0].length - w; j += w) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
