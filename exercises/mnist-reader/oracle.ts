/** By a DataView, which is told the order of the bytes. */
export default function oracle(list: number[]): { shape: number[]; data: number[] } {
  const view = new DataView(new Uint8Array(list).buffer)
  // The last byte of the magic number is the number of axes, in any IDX file.
  const axes = view.getUint8(3)
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis, false))
  const data: number[] = []
  for (let at = 4 + 4 * axes; at < view.byteLength; at++) data.push(view.getUint8(at))
  return { shape, data }
}
