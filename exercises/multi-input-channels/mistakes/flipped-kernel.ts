export const mistake = {
  title: 'The kernel is flipped',
  hint: 'You compute what mathematics calls a convolution: in each channel the kernel lies upside down and back to front. Here it lies as it is written: its first entry over the first entry of the window.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const [h, w] = [K[0].length, K[0][0].length]
  return Array.from({ length: X[0].length - h + 1 }, (_, i) =>
    Array.from({ length: X[0][0].length - w + 1 }, (_, j) => {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++)
          for (let b = 0; b < w; b++) sum += X[c][i + a][j + b] * K[c][h - 1 - a][w - 1 - b]
      return sum
    }),
  )
}
