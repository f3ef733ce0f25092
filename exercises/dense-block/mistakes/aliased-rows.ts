export const mistake = {
  title: 'All rows of a new channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...stack, ...K.map((kernel) => correlate(stack, kernel))]
  return stack
}

function correlate(X: Tensor3, kernel: Tensor3): Matrix {
  const [height, width] = [X[0].length, X[0][0].length]
  const top = Math.floor(kernel[0].length / 2)
  const left = Math.floor(kernel[0][0].length / 2)
  const Y: Matrix = Array(height).fill(Array(width).fill(0))
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < kernel[c].length; a++)
          for (let b = 0; b < kernel[c][a].length; b++)
            sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][a][b]
      Y[i][j] = sum
    }
  return Y
}
