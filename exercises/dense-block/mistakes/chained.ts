export const mistake = {
  title: 'Each layer sees only what the layer before it made',
  hint: 'You hand the result of one layer to the next and forget the rest, as in a plain network. In a dense block a layer reads the input and the results of all the layers before it.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let made = X
  for (const K of kernels) made = K.map((kernel) => correlate(made, kernel))
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
