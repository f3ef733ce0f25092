// expect: accepted
// Groups of four bytes by reduce; what follows behind the values is left alone.

const fail = (reason: string): never => {
  throw new RangeError(reason)
}

const axesOf: Record<number, number> = { 2049: 1, 2051: 3 }

export const readIdx = (bytes: Uint8Array) => {
  const list = [...bytes]
  const word = (index: number): number => {
    const four = list.slice(4 * index, 4 * index + 4)
    return four.length === 4 ? four.reduce((sum, byte, k) => sum + byte * 256 ** (3 - k), 0) : fail('cut off in the header')
  }
  const magic = word(0)
  const axes = axesOf[magic] ?? fail(`unknown magic number ${magic}`)
  const shape = Array.from({ length: axes }, (_, axis) => word(axis + 1))
  const values = shape.reduce((a, b) => a * b)
  const data = list.slice(4 * axes + 4, 4 * axes + 4 + values)
  return data.length === values ? { shape, data } : fail(`${data.length} of ${values} values`)
}
