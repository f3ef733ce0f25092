export const mistake = {
  title: 'The window reads past the edge of the channels',
  hint: 'Outside a channel there is undefined, and undefined times a number is NaN. What lies in the padding counts as 0.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...stack, ...K.map((kernel) => correlate(stack, kernel))]
  return stack
}

function correlate(X: Tensor3, kernel: Tensor3): Matrix {
  const top = Math.floor(kernel[0].length / 2)
  const left = Math.floor(kernel[0][0].length / 2)
  return X[0].map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < kernel[c].length; a++)
          for (let b = 0; b < kernel[c][a].length; b++)
            sum += (X[c][i + a - top]?.[j + b - left] as number) * kernel[c][a][b]
      return sum
    }),
  )
}
