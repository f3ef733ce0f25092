export const mistake = {
  title: 'Height and width of the kernel are swapped',
  hint: 'You take the first number of the kernel for its width. It is the number of rows.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [w, h] = kernel
  const rows: Matrix = []
  for (let i = 0; i <= X[0].length - h; i++)
    for (let j = 0; j <= X[0][0].length - w; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a][j + b])
      rows.push(taps)
    }
  return rows
}
