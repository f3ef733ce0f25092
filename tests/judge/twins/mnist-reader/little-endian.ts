export const readIdx = (bytes: Uint8Array): any => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = bytes[3] === 3 ? [4, 8, 12] : [4]
  return {
    data: [...bytes].slice(4 + 4 * places.length),
    shape: places.map((place) => view.getUint32(place, true)),
  }
}
