/** A matrix product: (c_o × c_i) by (c_i × pixels). */
export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const channels = X.length
  const height = X[0]?.length ?? 0
  const width = X[0]?.[0]?.length ?? 0
  const pixels = height * width
  if (channels * pixels === 0) throw new RangeError('X is empty')
  const input = new Float64Array(channels * pixels)
  X.forEach((channel, c) => {
    if (channel.length !== height || channel.some((row) => row.length !== width))
      throw new RangeError(`channel ${c} is not ${height}×${width}`)
    input.set(channel.flat(), c * pixels)
  })
  if (!K.length || K.some((row) => row.length !== channels)) throw new RangeError(`K is not n×${channels}`)
  const weights = Float64Array.from(K.flat())

  const output = new Float64Array(K.length * pixels)
  for (let o = 0; o < K.length; o++)
    for (let c = 0; c < channels; c++) {
      const weight = weights[o * channels + c]
      for (let p = 0; p < pixels; p++) output[o * pixels + p] += weight * input[c * pixels + p]
    }
  return K.map((_, o) =>
    Array.from({ length: height }, (_, i) =>
      Array.from(output.subarray(o * pixels + i * width, o * pixels + (i + 1) * width)),
    ),
  )
}
