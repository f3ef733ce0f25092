// Layers as objects; the softmax as one over the sum of the differences' powers.
class Dense {
  constructor(
    private readonly weight: (out: number, input: number) => number,
    private readonly inputs: number,
    private readonly bias: readonly number[],
  ) {}
  forward(x: readonly number[]): number[] {
    if (x.length !== this.inputs) throw new RangeError(`${x.length} numbers for ${this.inputs} inputs`)
    return this.bias.map((bias, out) => x.reduce((sum, value, input) => sum + this.weight(out, input) * value, bias))
  }
}

function widthOf(M: Matrix): number {
  const widths = new Set(M.map(({ length }) => length))
  const [width = 0] = widths
  if (widths.size !== 1 || width === 0) throw new RangeError(`rows of ${[...widths]} numbers`)
  return width
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  if (p.b1.length !== p.W1.length) throw new RangeError('b1 does not fit to W1')
  if (p.b2.length !== widthOf(p.W2)) throw new RangeError('b2 does not fit to W2')
  const hidden = new Dense((i, j) => p.W1[i][j], widthOf(p.W1), p.b1)
  const output = new Dense((k, i) => p.W2[i][k], p.W2.length, p.b2)
  const logits = output.forward(hidden.forward(x).map((z) => (z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z)))))
  return logits.map((own) => 1 / logits.reduce((sum, other) => sum + Math.exp(other - own), 0))
}
