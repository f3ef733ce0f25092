export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const c = X.length
  const h = X[0]?.length ?? 0
  const w = X[0]?.[0]?.length ?? 0
  if (c * h * w === 0) throw new RangeError(`X is ${c}×${h}×${w}`)
  if (X.some((channel) => channel.length !== h || channel.some((row) => row.length !== w))) throw new RangeError('ragged')
  if (Number.isSafeInteger(groups) === false || groups < 1 || c % groups > 0)
    throw new RangeError(`${c} channels, ${groups} groups`)
  const from = Float64Array.from(X.flat(2))
  const to = new Float64Array(c * h * w)
  const n = c / groups
  for (let k = 0; k < c; k++) {
    const group = Math.floor(k / n)
    to.set(from.subarray(k * h * w, (k + 1) * h * w), ((k % n) * groups + group) * h * w)
  }
  return Array.from({ length: c }, (_, k) =>
    Array.from({ length: h }, (_, r) => [...to.subarray((k * h + r) * w, (k * h + r + 1) * w)]),
  )
}
