// expect: accepted
// Flat arrays; what falls into the cropped rim is not written at all.

class Axis {
  readonly size: number
  readonly before: number
  constructor(
    readonly stride: number,
    padding: number,
    cells: number,
    weights: number,
  ) {
    if (!(stride >= 1) || stride !== Math.round(stride)) throw new RangeError(`a stride of ${stride}`)
    if (!(padding >= 0) || padding !== Math.round(padding)) throw new RangeError(`a padding of ${padding}`)
    this.before = padding - Math.floor(padding / 2)
    this.size = stride * (cells - 1) + weights - padding
    if (this.size < 1) throw new RangeError(`${this.size} cells are left`)
  }
  place(cell: number, weight: number): number {
    const place = cell * this.stride + weight - this.before
    return place >= 0 && place < this.size ? place : -1
  }
}

function widthOf(matrix: Matrix): number {
  const lengths = Uint32Array.from(matrix, (row) => row.length)
  if (lengths.length === 0 || lengths[0] === 0 || lengths.some((length) => length !== lengths[0]))
    throw new RangeError('empty or ragged')
  return lengths[0]
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const [width, kernelWidth] = [widthOf(X), widthOf(K)]
  const rows = new Axis(options?.stride?.[0] ?? 1, options?.padding?.[0] ?? 0, X.length, K.length)
  const columns = new Axis(options?.stride?.[1] ?? 1, options?.padding?.[1] ?? 0, width, kernelWidth)
  const out = new Float64Array(rows.size * columns.size)
  const pixels = Float64Array.from(X.flat())
  const weights = Float64Array.from(K.flat())
  for (let pixel = 0; pixel < pixels.length; pixel++)
    for (let weight = 0; weight < weights.length; weight++) {
      const r = rows.place(Math.floor(pixel / width), Math.floor(weight / kernelWidth))
      const c = columns.place(pixel % width, weight % kernelWidth)
      if (r >= 0 && c >= 0) out[r * columns.size + c] += pixels[pixel] * weights[weight]
    }
  return Array.from({ length: rows.size }, (_, r) => [...out.subarray(r * columns.size, (r + 1) * columns.size)])
}
