// expect: accepted
// Plain loops over the bytes; a longer file is refused.

export function readIdx(bytes: Uint8Array): { shape: number[]; data: number[] } {
  if (bytes.length < 8) throw new RangeError('a header has 8 bytes or more, this file has ' + bytes.length)
  if (bytes[0] !== 0 || bytes[1] !== 0 || bytes[2] !== 8) throw new RangeError('this is no IDX file of unsigned bytes')
  const axes = bytes[3]
  if (axes !== 1 && axes !== 3) throw new RangeError('there are neither images nor labels in a file of ' + axes + ' axes')
  const header = 4 * (1 + axes)
  if (bytes.length < header) throw new RangeError('the header is cut off')

  const shape: number[] = []
  let values = 1
  for (let axis = 0; axis < axes; axis++) {
    let size = 0
    for (let digit = 0; digit < 4; digit++) {
      size = size * 256 + bytes[4 + 4 * axis + digit]
    }
    shape.push(size)
    values *= size
  }
  if (bytes.length !== header + values) {
    throw new RangeError('the file has ' + (bytes.length - header) + ' values instead of ' + values)
  }

  const data = new Array<number>(values)
  for (let i = 0; i < values; i++) data[i] = bytes[header + i]
  return { shape, data }
}
