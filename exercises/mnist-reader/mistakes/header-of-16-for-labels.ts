export const mistake = {
  title: 'The first labels are taken for a header',
  hint: 'The header of your labels is 16 bytes long, as that of images is. A file of labels has one number after the magic number, not three.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 16
  let count = 1
  for (const size of shape) count *= size
  const data: number[] = []
  for (let i = start; i < start + count && i < bytes.length; i++) data.push(bytes[i])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
