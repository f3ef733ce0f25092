export const mistake = {
  title: 'The new channels stand before the old ones',
  hint: 'The channels of the input are the first of the result, and each layer puts its own at the end. The weights of the next layer count on that order.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...K.map((kernel) => correlate(stack, kernel)), ...stack]
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
            sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][a][b]
      return sum
    }),
  )
}
