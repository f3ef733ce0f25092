export const mistake = {
  title: 'The kernel is flipped',
  hint: 'You compute what mathematics calls a convolution: the kernel upside down and back to front. Here the kernel lies as it is written: its first entry over the first entry of the window.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [h, w] = [K.length, K[0].length]
  return Array.from({ length: X.length - h + 1 }, (_, i) =>
    Array.from({ length: X[0].length - w + 1 }, (_, j) => {
      let sum = 0
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += X[i + a][j + b] * K[h - 1 - a][w - 1 - b]
      return sum
    }),
  )
}
