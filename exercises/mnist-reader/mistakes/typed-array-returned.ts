export const mistake = {
  title: 'The data is a typed array',
  hint: 'What you take out of a Uint8Array with slice or subarray is a Uint8Array again. The data has to be a plain array of numbers.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 4 + 4 * axes
  let count = 1
  for (const size of shape) count *= size
  const data = bytes.subarray(start, start + count)
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
