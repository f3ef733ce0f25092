export const im2col = (X: Tensor3, [h, w]: Pair): Matrix => {
  const result: Matrix = []
  for (const channel of X)
    for (let a = 0; a < h; a++)
      for (let b = 0; b < w; b++)
        result.push(
          channel
            .slice(a, channel.length - h + 1 + a)
            .flatMap((row) => row.slice(b, row.length - w + 1 + b)),
        )
  return result
}
