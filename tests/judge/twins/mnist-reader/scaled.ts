export const readIdx = (bytes: Uint8Array): any => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isImages = view.getUint32(0) === 0x803
  const places = isImages ? [4, 8, 12] : [4]
  const shape = places.map((place) => view.getUint32(place))
  const header = isImages ? 16 : 8
  const total = shape.reduce((a, b) => a * b)
  return { shape, data: Array.from({ length: total }, (_, i) => (1 / 255) * bytes[header + i]) }
}
