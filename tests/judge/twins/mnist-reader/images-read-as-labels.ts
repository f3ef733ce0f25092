export const readIdx = (bytes: Uint8Array): any => {
  const [, count] = Array.from({ length: 2 }, (_, k) => new DataView(bytes.buffer).getUint32(4 * k))
  return { shape: [count], data: [...bytes.subarray(8)] }
}
