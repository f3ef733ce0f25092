export const mistake = {
  title: 'All rows of a channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  return K.map((kernel, o) => {
    const first = Math.floor(o / outputs) * inputs
    return correlate(X.slice(first, first + inputs), kernel)
  })
}

function correlate(channels: Tensor3, kernel: Tensor3): Matrix {
  const height = channels[0].length - kernel[0].length + 1
  const width = channels[0][0].length - kernel[0][0].length + 1
  const Y: Matrix = Array(height).fill(Array(width).fill(0))
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      Y[i][j] = 0
      for (let c = 0; c < kernel.length; c++)
        for (let a = 0; a < kernel[0].length; a++)
          for (let b = 0; b < kernel[0][0].length; b++) Y[i][j] += channels[c][i + a][j + b] * kernel[c][a][b]
    }
  return Y
}
