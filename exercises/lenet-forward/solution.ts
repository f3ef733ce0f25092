interface LeNetParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  dense1: { weights: Matrix; bias: number[] }
  dense2: { weights: Matrix; bias: number[] }
  dense3: { weights: Matrix; bias: number[] }
}

export function lenetForward(image: Matrix, p: LeNetParameters): number[] {
  checkShapes(image, p)
  let maps: Tensor3 = [padded(image)]
  maps = halved(convolution(maps, p.conv1).map(activated))
  maps = halved(convolution(maps, p.conv2).map(activated))
  let units = maps.flat(2)
  units = dense(units, p.dense1).map(sigmoid)
  units = dense(units, p.dense2).map(sigmoid)
  return softmax(dense(units, p.dense3))
}

/** Two zeros on each side: a total of 4 on either axis, so that a 5×5 kernel leaves the size as it is. */
function padded(image: Matrix): Matrix {
  const zeros = () => image[0].map(() => 0)
  const taller = [zeros(), zeros(), ...image, zeros(), zeros()]
  return taller.map((row) => [0, 0, ...row, 0, 0])
}

function convolution(maps: Tensor3, { kernels, bias }: { kernels: Tensor4; bias: number[] }): Tensor3 {
  return kernels.map((kernel, out) => {
    const height = maps[0].length - kernel[0].length + 1
    const width = maps[0][0].length - kernel[0][0].length + 1
    return grid(height, width, (i, j) => bias[out] + windowSum(maps, kernel, i, j))
  })
}

/** The sum over all channels of the window whose first cell is (i, j). */
function windowSum(maps: Tensor3, kernel: Tensor3, i: number, j: number): number {
  let sum = 0
  for (let channel = 0; channel < maps.length; channel++)
    for (let a = 0; a < kernel[channel].length; a++)
      for (let b = 0; b < kernel[channel][a].length; b++)
        sum += maps[channel][i + a][j + b] * kernel[channel][a][b]
  return sum
}

/** Average pooling, window 2×2, stride 2. */
function halved(maps: Tensor3): Tensor3 {
  return maps.map((map) =>
    grid(map.length / 2, map[0].length / 2, (i, j) => {
      const [top, bottom] = [map[2 * i], map[2 * i + 1]]
      return (top[2 * j] + top[2 * j + 1] + bottom[2 * j] + bottom[2 * j + 1]) / 4
    }),
  )
}

function dense(units: number[], { weights, bias }: { weights: Matrix; bias: number[] }): number[] {
  return weights.map((row, out) => row.reduce((sum, weight, i) => sum + weight * units[i], bias[out]))
}

function activated(map: Matrix): Matrix {
  return map.map((row) => row.map(sigmoid))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** The largest logit is taken off first, so that no power overflows. */
function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function grid(height: number, width: number, cell: (i: number, j: number) => number): Matrix {
  return Array.from({ length: height }, (_, i) => Array.from({ length: width }, (_, j) => cell(i, j)))
}

function checkShapes(image: Matrix, { conv1, conv2, dense1, dense2, dense3 }: LeNetParameters): void {
  checkShape(image, [28, 28], 'image')
  checkShape(conv1.kernels, [6, 1, 5, 5], 'conv1.kernels')
  checkShape(conv1.bias, [6], 'conv1.bias')
  checkShape(conv2.kernels, [16, 6, 5, 5], 'conv2.kernels')
  checkShape(conv2.bias, [16], 'conv2.bias')
  checkShape(dense1.weights, [120, 400], 'dense1.weights')
  checkShape(dense1.bias, [120], 'dense1.bias')
  checkShape(dense2.weights, [84, 120], 'dense2.weights')
  checkShape(dense2.bias, [84], 'dense2.bias')
  checkShape(dense3.weights, [10, 84], 'dense3.weights')
  checkShape(dense3.bias, [10], 'dense3.bias')
}

type Nested = number | readonly Nested[]

function checkShape(tensor: readonly Nested[], [length, ...inner]: number[], name: string): void {
  if (tensor.length !== length)
    throw new RangeError(`${name} has an axis of ${tensor.length} where ${length} is wanted`)
  if (inner.length > 0) for (const part of tensor) checkShape(part as readonly Nested[], inner, name)
}
