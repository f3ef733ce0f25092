export const mistake = {
  title: 'Bright pixels are negative',
  hint: 'You read the bytes as signed numbers, so that 200 becomes −56. The type 8 of the header means unsigned bytes, 0 to 255.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 4 + 4 * axes
  let count = 1
  for (const size of shape) count *= size
  const data: number[] = []
  for (let i = 0; i < count; i++)
    data.push(bytes[start + i] < 128 ? bytes[start + i] : bytes[start + i] - 256)
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
