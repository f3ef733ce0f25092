export const mistake = {
  title: 'Only the last byte of a number is read',
  hint: 'Your counts are right up to 255: you look at the last of their four bytes only. The one before it is worth 256 times as much.',
  hiddenOnly: true as const,
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 3 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const start = 4 + 4 * axes
  let count = 1
  for (const size of shape) count *= size
  const data: number[] = []
  for (let i = 0; i < count; i++) data.push(bytes[start + i])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return bytes[at + 3]
}
