// expect: accepted
// A cursor over a DataView.

class Cursor {
  #at = 0
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#view.byteLength - this.#at
  }

  uint32(): number {
    if (this.left < 4) throw new RangeError(`${this.left} bytes are left where a number needs 4`)
    this.#at += 4
    return this.#view.getUint32(this.#at - 4)
  }

  bytes(count: number): Uint8Array {
    if (count > this.left) throw new RangeError(`${this.left} bytes are left where ${count} are promised`)
    this.#at += count
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at - count, count)
  }
}

export function readIdx(bytes: Uint8Array) {
  const cursor = new Cursor(bytes)
  const magic = cursor.uint32()
  if (magic < 2049 || magic > 2051 || magic === 2050) throw new RangeError(`magic number ${magic}`)
  const shape = [cursor.uint32()]
  if (magic === 2051) shape.push(cursor.uint32(), cursor.uint32())
  return { shape, data: Array.from(cursor.bytes(shape.reduce((a, b) => a * b, 1))) }
}
