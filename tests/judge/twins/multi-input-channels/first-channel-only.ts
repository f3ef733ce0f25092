export const corr2dMultiIn = ([image]: Tensor3, [kernel]: Tensor3): Matrix => {
  const out: Matrix = []
  for (let y = 0; y + kernel.length <= image.length; y++) {
    out[y] = []
    for (let x = 0; x + kernel[0].length <= image[y].length; x++)
      out[y][x] = kernel.reduce(
        (sum, weights, dy) => sum + weights.reduce((part, weight, dx) => part + weight * image[y + dy][x + dx], 0),
        0,
      )
  }
  return out
}
