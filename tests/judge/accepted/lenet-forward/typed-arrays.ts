// expect: accepted
// Every tensor is one Float64Array with its shape; a convolution is im2col and a matrix product.

class Tensor {
  constructor(
    readonly shape: number[],
    readonly data: Float64Array,
  ) {}

  static from(nested: any, ...shape: number[]): Tensor {
    const data = new Float64Array(shape.reduce((a, b) => a * b))
    let at = 0
    const walk = (part: any, axis: number): void => {
      if (axis === shape.length) {
        data[at++] = part
        return
      }
      if (part?.length !== shape[axis]) throw new RangeError(`axis ${axis}: ${part?.length} instead of ${shape[axis]}`)
      for (const inner of part) walk(inner, axis + 1)
    }
    walk(nested, 0)
    return new Tensor(shape, data)
  }

  padded(side: number): Tensor {
    const [channels, height, width] = this.shape
    const result = new Tensor([channels, height + 2 * side, width + 2 * side], new Float64Array(channels * (height + 2 * side) * (width + 2 * side)))
    for (let c = 0; c < channels; c++)
      for (let i = 0; i < height; i++) {
        const row = this.data.subarray((c * height + i) * width, (c * height + i + 1) * width)
        result.data.set(row, (c * (height + 2 * side) + i + side) * (width + 2 * side) + side)
      }
    return result
  }

  /** One column a window of k×k. */
  columns(k: number): Tensor {
    const [channels, height, width] = this.shape
    const [h, w] = [height - k + 1, width - k + 1]
    const result = new Tensor([channels * k * k, h * w], new Float64Array(channels * k * k * h * w))
    let at = 0
    for (let c = 0; c < channels; c++)
      for (let a = 0; a < k; a++)
        for (let b = 0; b < k; b++)
          for (let i = 0; i < h; i++)
            for (let j = 0; j < w; j++) result.data[at++] = this.data[(c * height + i + a) * width + j + b]
    return result
  }

  times({ shape: [, columns], data }: Tensor, bias: Tensor): Tensor {
    const rows = this.shape[0]
    const inner = this.data.length / rows
    const result = new Float64Array(rows * columns)
    for (let r = 0; r < rows; r++) {
      result.fill(bias.data[r], r * columns, (r + 1) * columns)
      for (let k = 0; k < inner; k++) {
        const factor = this.data[r * inner + k]
        for (let c = 0; c < columns; c++) result[r * columns + c] += factor * data[k * columns + c]
      }
    }
    return new Tensor([rows, columns], result)
  }

  map(f: (x: number) => number): Tensor {
    return new Tensor(this.shape, this.data.map(f))
  }

  shaped(...shape: number[]): Tensor {
    return new Tensor(shape, this.data)
  }

  halved(): Tensor {
    const [channels, height, width] = this.shape
    const result = new Tensor([channels, height / 2, width / 2], new Float64Array(this.data.length / 4))
    this.data.forEach((x, at) => {
      const row = Math.floor(at / width)
      result.data[(row >> 1) * (width / 2) + ((at % width) >> 1)] += x * 0.25
    })
    return result
  }
}

const logistic = (x: number) => (1 + Math.tanh(x / 2)) / 2

export function lenetForward(image: number[][], p: any): number[] {
  let x = Tensor.from([image], 1, 28, 28)
  const kernels1 = Tensor.from(p.conv1.kernels, 6, 1, 5, 5)
  const kernels2 = Tensor.from(p.conv2.kernels, 16, 6, 5, 5)
  const dense = [
    [Tensor.from(p.dense1.weights, 120, 400), Tensor.from(p.dense1.bias, 120)],
    [Tensor.from(p.dense2.weights, 84, 120), Tensor.from(p.dense2.bias, 84)],
    [Tensor.from(p.dense3.weights, 10, 84), Tensor.from(p.dense3.bias, 10)],
  ]
  x = kernels1.times(x.padded(2).columns(5), Tensor.from(p.conv1.bias, 6)).map(logistic).shaped(6, 28, 28).halved()
  x = kernels2.times(x.columns(5), Tensor.from(p.conv2.bias, 16)).map(logistic).shaped(16, 10, 10).halved()
  x = x.shaped(400, 1)
  dense.forEach(([weights, bias], index) => {
    x = weights.times(x, bias)
    if (index < 2) x = x.map(logistic)
  })
  const powers = x.data.map((logit) => Math.exp(logit - x.data[0]))
  const total = powers.reduce((a, b) => a + b)
  return Array.from(powers, (power) => power / total)
}
