const imageMagic = 2051
const labelMagic = 2049

export function readIdx(bytes: Uint8Array): { shape: number[]; data: number[] } {
  const magic = readNumber(bytes, 0)
  if (magic !== imageMagic && magic !== labelMagic)
    throw new RangeError(`the magic number is ${magic}; ${imageMagic} or ${labelMagic} is wanted`)

  const axes = magic === imageMagic ? 3 : 1
  const shape: number[] = []
  for (let axis = 1; axis <= axes; axis++) shape.push(readNumber(bytes, 4 * axis))

  const start = 4 * (axes + 1)
  const count = shape.reduce((product, size) => product * size, 1)
  const data = bytes.subarray(start, start + count)
  if (data.length < count)
    throw new RangeError(`the file ends after ${data.length} of the ${count} values of ${shape.join('×')}`)
  return { shape, data: [...data] }
}

/** Four bytes as one number, the most significant byte first. */
function readNumber(bytes: Uint8Array, at: number): number {
  const digits = bytes.subarray(at, at + 4)
  if (digits.length < 4) throw new RangeError(`the file ends within its header, after ${bytes.length} bytes`)
  return digits.reduce((number, digit) => 256 * number + digit, 0)
}
