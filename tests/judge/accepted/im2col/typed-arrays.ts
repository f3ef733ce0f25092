/** Fills the matrix column by column: one tap of all windows at a time. */
export function im2col(X: Tensor3, [h, w]: Pair): Matrix {
  const height = X[0]?.length ?? 0
  const width = X[0]?.[0]?.length ?? 0
  if (height * width === 0) throw new RangeError('nothing there')
  const image = new Float64Array(X.length * height * width)
  for (const [c, channel] of X.entries()) {
    if (channel.length !== height) throw new RangeError('heights differ')
    for (const [r, row] of channel.entries()) {
      if (row.length !== width) throw new RangeError('widths differ')
      image.set(row, (c * height + r) * width)
    }
  }
  const [down, right] = [height - h + 1, width - w + 1]
  const whole = Number.isInteger(h) && Number.isInteger(w)
  if (!whole || Math.min(h, w, down, right) < 1) throw new RangeError(`a window of ${h}×${w} on ${height}×${width}`)

  const taps = X.length * h * w
  const matrix = new Float64Array(down * right * taps)
  for (let tap = 0; tap < taps; tap++) {
    const c = Math.floor(tap / (h * w))
    const a = Math.floor((tap % (h * w)) / w)
    const from = (c * height + a) * width + (tap % w)
    for (let n = 0; n < down * right; n++)
      matrix[n * taps + tap] = image[from + Math.floor(n / right) * width + (n % right)]
  }
  return Array.from({ length: down * right }, (_, n) => Array.from(matrix.subarray(n * taps, (n + 1) * taps)))
}
