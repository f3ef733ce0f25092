export const mistake = {
  title: 'The images are taken for squares',
  hint: 'You use the number of rows for the columns, too. They are the next number of the header.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  if (axes === 3) shape[2] = shape[1]
  const start = 4 + 4 * axes
  let count = 1
  for (const size of shape) count *= size
  const data: number[] = []
  for (let i = 0; i < count; i++) if (start + i < bytes.length) data.push(bytes[start + i])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
