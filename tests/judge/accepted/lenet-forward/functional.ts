// expect: accepted
// A pipeline of functions; convolutions by windows that are cut out and multiplied.

type Layer = { kernels: Tensor4; bias: number[] }
type Dense = { weights: Matrix; bias: number[] }

const range = (n: number) => [...Array(n).keys()]
const sum = (xs: number[]) => xs.reduce((a, b) => a + b, 0)
const dot = (xs: number[], ys: number[]) => xs.reduce((total, x, i) => total + x * ys[i], 0)
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

const shape = (value: unknown): string =>
  Array.isArray(value) ? [value.length, ...new Set(value.map(shape))].join('×').replace(/×$/, '') : ''

const expect = (value: unknown, wanted: string) => {
  if (shape(value) !== wanted) throw new RangeError(`the shape is ${shape(value)}; ${wanted} is wanted`)
}

const window = (maps: Tensor3, i: number, j: number, size: number) =>
  maps.flatMap((map) => map.slice(i, i + size).flatMap((row) => row.slice(j, j + size)))

const pad = (map: Matrix): Matrix => {
  const empty = Array<number>(32).fill(0)
  return [empty, empty, ...map.map((row) => [0, 0, ...row, 0, 0]), empty, empty]
}

const convolve =
  ({ kernels, bias }: Layer) =>
  (maps: Tensor3): Tensor3 => {
    const flat = kernels.map((kernel) => kernel.flat(2))
    const places = range(maps[0].length - 4)
    const windows = places.map((i) => places.map((j) => window(maps, i, j, 5)))
    return flat.map((weights, o) => windows.map((row) => row.map((cells) => sigmoid(dot(weights, cells) + bias[o]))))
  }

const pool = (maps: Tensor3): Tensor3 =>
  maps.map((map) =>
    range(map.length / 2).map((i) => range(map.length / 2).map((j) => sum(window([map], 2 * i, 2 * j, 2)) / 4)),
  )

const dense =
  ({ weights, bias }: Dense) =>
  (x: number[]) =>
    weights.map((row, o) => dot(row, x) + bias[o])

const softmax = (z: number[]) => {
  const powers = z.map((x) => Math.exp(x - Math.max(...z)))
  return powers.map((x) => x / sum(powers))
}

export const lenetForward = (image: Matrix, p: any): number[] => {
  expect(image, '28×28')
  const wanted = { conv1: '6×1×5×5', conv2: '16×6×5×5', dense1: '120×400', dense2: '84×120', dense3: '10×84' }
  for (const [name, text] of Object.entries(wanted)) {
    expect(p[name].kernels ?? p[name].weights, text)
    expect(p[name].bias, text.split('×')[0])
  }
  const features = [convolve(p.conv1), pool, convolve(p.conv2), pool].reduce((maps, layer) => layer(maps), [pad(image)])
  const hidden = [p.dense1, p.dense2].reduce((x, layer) => dense(layer)(x).map(sigmoid), features.flat(2))
  return softmax(dense(p.dense3)(hidden))
}
