// expect: accepted
// One Float64Array for all output channels; branches write at an offset. Every layer runs over a picture with a border of two.

const border = 2

class Planes {
  readonly stride: number
  readonly plane: number
  readonly data: Float64Array
  constructor(
    readonly count: number,
    readonly height: number,
    readonly width: number,
    outside = 0,
  ) {
    this.stride = width + 2 * border
    this.plane = this.stride * (height + 2 * border)
    this.data = new Float64Array(count * this.plane).fill(outside)
  }
  at(channel: number, row: number, column: number) {
    return channel * this.plane + (row + border) * this.stride + column + border
  }
  eachCell(visit: (row: number, column: number) => void) {
    for (let row = 0; row < this.height; row++) for (let column = 0; column < this.width; column++) visit(row, column)
  }
}

function sizes(value: unknown, depth: number): number[] {
  if (depth === 0) return []
  const inner = (value as unknown[]).map((item) => sizes(item, depth - 1))
  if (inner.length === 0 || inner.some((other) => String(other) !== String(inner[0])))
    throw new RangeError(`empty or ragged at depth ${depth}`)
  return [inner.length, ...inner[0]]
}

function equal(left: number, right: number) {
  if (left !== right) throw new RangeError(`${left} ≠ ${right}`)
}

/** Correlates `source` with kernels [out][in][k][k] into the planes of `target` from `first` on, and rectifies. */
function correlate(source: Planes, kernels: Tensor4, target: Planes, first: number) {
  kernels.forEach((kernel, o) => {
    const half = (kernel[0].length - 1) / 2
    target.eachCell((row, column) => {
      let sum = 0
      for (let c = 0; c < source.count; c++)
        for (let a = -half; a <= half; a++)
          for (let b = -half; b <= half; b++)
            sum += source.data[source.at(c, row + a, column + b)] * kernel[c][a + half][b + half]
      target.data[target.at(first + o, row, column)] = Math.max(0, sum)
    })
  })
}

const asKernels = (W: Matrix): Tensor4 => W.map((row) => row.map((w) => [[w]]))

export function inceptionBlock(X: Tensor3, p: { b1: Matrix; b2: Branch; b3: Branch; b4: Matrix }): Tensor3 {
  const [channels, height, width] = sizes(X, 3)
  for (const W of [p.b1, p.b2.reduce, p.b3.reduce, p.b4]) equal(sizes(W, 2)[1], channels)
  for (const { reduce, kernels } of [p.b2, p.b3]) equal(sizes(kernels, 4)[1], reduce.length)

  const input = new Planes(channels, height, width)
  const dark = new Planes(channels, height, width, -Infinity)
  for (const planes of [input, dark])
    X.forEach((matrix, c) => matrix.forEach((row, i) => planes.data.set(row, planes.at(c, i, 0))))
  const pooled = new Planes(channels, height, width)
  for (let c = 0; c < channels; c++)
    pooled.eachCell((row, column) => {
      const rows = [row - 1, row, row + 1].map((r) => dark.data.subarray(dark.at(c, r, column - 1), dark.at(c, r, column + 2)))
      pooled.data[pooled.at(c, row, column)] = Math.max(...rows.map((three) => Math.max(...three)))
    })

  const makes = [p.b1.length, p.b2.kernels.length, p.b3.kernels.length, p.b4.length]
  const out = new Planes(makes.reduce((x, y) => x + y), height, width)
  correlate(input, asKernels(p.b1), out, 0)
  let first = makes[0]
  for (const { reduce, kernels } of [p.b2, p.b3]) {
    const few = new Planes(reduce.length, height, width)
    correlate(input, asKernels(reduce), few, 0)
    correlate(few, kernels, out, first)
    first += kernels.length
  }
  correlate(pooled, asKernels(p.b4), out, first)
  return Array.from({ length: out.count }, (_, o) =>
    Array.from({ length: height }, (_, i) => Array.from(out.data.subarray(out.at(o, i, 0), out.at(o, i, width)))),
  )
}

type Branch = { reduce: Matrix; kernels: Tensor4 }
