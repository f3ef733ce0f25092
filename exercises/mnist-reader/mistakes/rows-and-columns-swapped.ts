export const mistake = {
  title: 'Rows and columns of the shape are swapped',
  hint: 'In the header the rows come before the columns, and in the shape, too. You return them the other way.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 2051 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 4 + 4 * axes
  let count = 1
  for (const size of shape) count *= size
  const data: number[] = []
  for (let i = 0; i < count; i++) data.push(bytes[start + i])
  return { shape: axes === 3 ? [shape[0], shape[2], shape[1]] : shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
