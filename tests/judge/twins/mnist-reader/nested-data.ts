export const readIdx = (bytes: Uint8Array): any => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isImages = view.getUint32(0) === 0x803
  const places = isImages ? [4, 8, 12] : [4]
  const shape = places.map((place) => view.getUint32(place))
  const header = isImages ? 16 : 8
  const total = shape.reduce((a, b) => a * b)
  const values = (from: number, count: number) => Array.from({ length: count }, (_, i) => bytes[from + i])
  if (!isImages) return { shape, data: values(header, total) }
  const area = shape[1] * shape[2]
  return { shape, data: values(0, shape[0]).map((_, n) => values(header + n * area, area)) }
}
