export const mistake = {
  title: 'Only what the last layer made is returned',
  hint: 'Your last channels are right, but the rest of the stack is missing. The result begins with the channels of the input, and every layer adds its own behind them.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  let made: Tensor3 = []
  for (const K of kernels) {
    made = K.map((kernel) => correlate(stack, kernel))
    stack = [...stack, ...made]
  }
  return made
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
            sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][a][b]
      return sum
    }),
  )
}
