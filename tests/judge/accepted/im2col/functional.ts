const range = (n: number): number[] => [...Array(n).keys()]

const sameSize = (channels: Tensor3): boolean =>
  channels.length > 0 &&
  channels[0].length > 0 &&
  channels[0][0].length > 0 &&
  channels.every(
    (channel) =>
      channel.length === channels[0].length && channel.every(({ length }) => length === channels[0][0].length),
  )

export const im2col = (X: Tensor3, kernel: Pair): Matrix => {
  if (!sameSize(X)) throw new RangeError('the channels are not matrices of one size')
  const places = [X[0].length, X[0][0].length].map((size, axis) => {
    const k = kernel[axis]
    if (!Number.isInteger(k) || k < 1 || k > size) throw new RangeError(`no window of ${k} in ${size} cells`)
    return range(size - k + 1)
  })
  return places[0].flatMap((i) =>
    places[1].map((j) =>
      X.flatMap((channel) => channel.slice(i, i + kernel[0]).flatMap((row) => row.slice(j, j + kernel[1]))),
    ),
  )
}
