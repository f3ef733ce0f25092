// expect: accepted
// Flat typed arrays inside; each weight is added to the whole picture at once, shifted.

class Volume {
  readonly data: Float64Array
  constructor(
    readonly channels: number,
    readonly height: number,
    readonly width: number,
  ) {
    this.data = new Float64Array(channels * height * width)
  }
  static from(T: Tensor3): Volume {
    const volume = new Volume(T.length, T[0].length, T[0][0].length)
    volume.data.set(T.flat(2))
    return volume
  }
  get area() {
    return this.height * this.width
  }
  /** Adds weight × one channel of `source`, moved by (down, right), to channel `to`. */
  accumulate(to: number, source: Volume, from: number, weight: number, down: number, right: number) {
    for (let i = Math.max(0, -down); i < Math.min(this.height, this.height - down); i++)
      for (let j = Math.max(0, -right); j < Math.min(this.width, this.width - right); j++)
        this.data[to * this.area + i * this.width + j] +=
          weight * source.data[from * this.area + (i + down) * this.width + j + right]
  }
  clip() {
    for (let n = 0; n < this.data.length; n++) this.data[n] = Math.max(0, this.data[n])
  }
  toTensor(): Tensor3 {
    return Array.from({ length: this.channels }, (_, c) =>
      Array.from({ length: this.height }, (_, i) => {
        const start = c * this.area + i * this.width
        return [...this.data.subarray(start, start + this.width)]
      }),
    )
  }
}

type Convolution = { kernels: Tensor4; bias: number[] }

function convolve(source: Volume, { kernels, bias }: Convolution): Volume {
  const out = new Volume(kernels.length, source.height, source.width)
  bias.forEach((b, o) => out.data.fill(b, o * out.area, (o + 1) * out.area))
  for (const [o, kernel] of kernels.entries())
    for (const [c, matrix] of kernel.entries())
      for (const [a, row] of matrix.entries())
        for (const [b, weight] of row.entries())
          out.accumulate(o, source, c, weight, a - (matrix.length >> 1), b - (row.length >> 1))
  return out
}

export function residualBlock(
  X: Tensor3,
  p: { conv1: Convolution; conv2: Convolution; shortcut?: Matrix },
): Tensor3 {
  const problem = findProblem(X, p.conv1, p.conv2, p.shortcut)
  if (problem) throw new RangeError(problem)
  const input = Volume.from(X)
  const hidden = convolve(input, p.conv1)
  hidden.clip()
  const out = convolve(hidden, p.conv2)
  for (let o = 0; o < out.channels; o++)
    if (p.shortcut) p.shortcut[o].forEach((weight, c) => out.accumulate(o, input, c, weight, 0, 0))
    else out.accumulate(o, input, o, 1, 0, 0)
  out.clip()
  return out.toTensor()
}

/** The one length that all have, or 0. */
function common(lists: { length: number }[]): number {
  const lengths = new Set(lists.map(({ length }) => length))
  return lengths.size === 1 ? [...lengths][0] : 0
}

const isBlock = (matrices: Matrix[]) => common(matrices) > 0 && common(matrices.flat()) > 0

function findProblem(X: Tensor3, conv1: Convolution, conv2: Convolution, shortcut?: Matrix): string | undefined {
  if (!isBlock(X)) return 'X is empty or ragged'
  for (const [{ kernels, bias }, channels] of [[conv1, X.length], [conv2, conv1.kernels.length]] as const) {
    if (!isBlock(kernels.flat())) return 'kernels are empty or ragged'
    if (common(kernels) !== channels) return 'kernels of other channels than their input'
    if (bias.length !== kernels.length) return 'not one bias a kernel'
  }
  if (!shortcut) return conv2.kernels.length === X.length ? undefined : 'no shortcut'
  return shortcut.length === conv2.kernels.length && common(shortcut) === X.length ? undefined : 'a wrong shortcut'
}
