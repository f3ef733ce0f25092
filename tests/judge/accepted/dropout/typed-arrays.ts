export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const bits = Uint8Array.from(keep)
  if (bits.some((bit, i) => bit !== keep[i] || bit > 1)) throw new RangeError('the mask holds something else than bits')
  if (bits.length !== x.length) throw new RangeError(`${bits.length} bits for ${x.length} numbers`)
  if (Math.floor(p) !== 0) throw new RangeError(`p = ${p} is not in [0, 1)`)
  const y = Float64Array.from(x)
  if (training) for (const i of y.keys()) y[i] = bits[i] ? y[i] / (1 - p) : 0
  return [...y]
}
