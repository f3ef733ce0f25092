export const mistake = {
  title: 'The data is a list of images',
  hint: 'You make an array of each image. The data is one list of all values; the shape tells where an image ends.',
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
  if (axes === 1) return { shape, data }
  const images: number[][] = []
  for (let n = 0; n < shape[0]; n++)
    images.push(data.slice(n * shape[1] * shape[2], (n + 1) * shape[1] * shape[2]))
  return { shape, data: images }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
