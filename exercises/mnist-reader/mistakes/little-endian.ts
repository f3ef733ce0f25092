export const mistake = {
  title: 'The bytes of a number are taken in the wrong order',
  hint: 'You take the first byte of a number for the least significant one, so that the magic number comes out as 50855936 and the counts are huge. In an IDX file the most significant byte comes first.',
}

export function readIdx(bytes: Uint8Array) {
  const axes = readNumber(bytes, 0) === 50855936 ? 3 : 1
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) shape.push(readNumber(bytes, 4 + 4 * axis))
  const data: number[] = []
  for (let at = 4 + 4 * axes; at < bytes.length; at++) data.push(bytes[at])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 3] * 256 + bytes[at + 2]) * 256 + bytes[at + 1]) * 256 + bytes[at]
}
