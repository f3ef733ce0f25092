export const mistake = {
  title: 'Windows reach past the edge of the input',
  hint: 'You make a row for every cell of X, and at the edge your windows hold undefined. Stop at the last place where the whole window fits.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (let i = 0; i < X[0].length; i++)
    for (let j = 0; j < X[0][0].length; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(X[c][i + a]?.[j + b])
      rows.push(taps)
    }
  return rows
}
