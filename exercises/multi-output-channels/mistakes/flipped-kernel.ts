export const mistake = {
  title: 'The kernels are flipped',
  hint: 'You compute what mathematics calls a convolution: every matrix of a kernel lies upside down and back to front. Here it lies as it is written: its first entry over the first entry of the window.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const [h, w] = [K[0][0].length, K[0][0][0].length]
  return K.map((kernel, o) =>
    Array.from({ length: X[0].length - h + 1 }, (_, i) =>
      Array.from({ length: X[0][0].length - w + 1 }, (_, j) => {
        let sum = bias?.[o] ?? 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < h; a++)
            for (let b = 0; b < w; b++) sum += X[c][i + a][j + b] * kernel[c][h - 1 - a][w - 1 - b]
        return sum
      }),
    ),
  )
}
