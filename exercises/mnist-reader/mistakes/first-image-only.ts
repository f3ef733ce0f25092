export const mistake = {
  title: 'Only the first image is read',
  hint: 'You take rows × columns values. There are as many for each image: multiply by their number, too.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 4 + 4 * axes
  let count = 1
  for (const size of axes === 3 ? [shape[1], shape[2]] : shape) count *= size
  const data: number[] = []
  for (let i = 0; i < count; i++) data.push(bytes[start + i])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
