// Float64Array holds whole numbers up to 2 ** 53; the sizes lie in it side by side.
export function mlpParameters(inputs: number, hidden: number, bytesPerWeight: number = 4) {
  const sizes = Float64Array.of(inputs, hidden, bytesPerWeight)
  if (!sizes.every((size) => size >= 1 && Math.trunc(size) === size)) throw new RangeError(`wrong sizes: ${sizes.join()}`)
  const weights = sizes.subarray(0, 2).reduce((product, size) => product * size)
  return { weights, bytes: sizes.reduce((product, size) => product * size) }
}
