export const mistake = {
  title: 'The kernels are flipped',
  hint: 'You compute what mathematics calls a convolution: every matrix of a kernel lies upside down and back to front. Here it lies as it is written: its first entry over the first entry of the window.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...stack, ...K.map((kernel) => correlate(stack, kernel))]
  return stack
}

function correlate(X: Tensor3, kernel: Tensor3): Matrix {
  const [h, w] = [kernel[0].length, kernel[0][0].length]
  const top = Math.floor(h / 2)
  const left = Math.floor(w / 2)
  return X[0].map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < h; a++)
          for (let b = 0; b < w; b++)
            sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][h - 1 - a][w - 1 - b]
      return sum
    }),
  )
}
