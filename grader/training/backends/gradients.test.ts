// Each gradient against a plain loop in 64 bits, on random shapes.
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectClose, Grid } from '../../../tests/support/grid.ts'
import { provideSoftwareWebGpu } from '../../../tests/support/software-webgpu.ts'
import type { Random } from '../../contract/random.ts'
import { createRandom } from '../../tensor/random.ts'
import { type BackendName, startBackend } from './index.ts'
import type { Shape4 } from './kernels.ts'

type Pads = [top: number, bottom: number, left: number, right: number]

interface Case {
  batch: number
  size: [number, number]
  filter: [number, number]
  channels: [number, number]
  strides: [number, number]
  dilation: [number, number]
  pad: 'same' | 'valid' | Pads
}

/** Where each window starts, and how many there are, per axis: TensorFlow's rule for `same` and `valid`. */
function axis(
  size: number,
  filter: number,
  stride: number,
  dilation: number,
  pad: 'same' | 'valid' | [number, number],
) {
  const reach = (filter - 1) * dilation + 1
  if (pad === 'same') {
    const out = Math.ceil(size / stride)
    return { out, before: Math.floor(Math.max(0, (out - 1) * stride + reach - size) / 2) }
  }
  const [before, after] = pad === 'valid' ? [0, 0] : pad
  return { out: Math.floor((size + before + after - reach) / stride) + 1, before }
}

const axesOf = ({ size, filter, strides, dilation, pad }: Case) => {
  const of = (index: 0 | 1) =>
    axis(
      size[index],
      filter[index],
      strides[index],
      dilation[index],
      typeof pad === 'string' ? pad : [pad[2 * index] as number, pad[2 * index + 1] as number],
    )
  return { rows: of(0), columns: of(1) }
}

/** Calls `visit` for each pair of an output's place and an input's place that a window joins. */
function eachTap(
  one: Case,
  visit: (i: number, j: number, u: number, v: number, h: number, w: number) => void,
): void {
  const { rows, columns } = axesOf(one)
  for (let i = 0; i < rows.out; i++)
    for (let j = 0; j < columns.out; j++)
      for (let u = 0; u < one.filter[0]; u++)
        for (let v = 0; v < one.filter[1]; v++) {
          const h = i * one.strides[0] + u * one.dilation[0] - rows.before
          const w = j * one.strides[1] + v * one.dilation[1] - columns.before
          if (h >= 0 && h < one.size[0] && w >= 0 && w < one.size[1]) visit(i, j, u, v, h, w)
        }
}

function convolutionGradients(one: Case, x: Grid, filter: Grid, dy: Grid): { x: Grid; filter: Grid } {
  const dx = new Grid(x.shape)
  const dfilter = new Grid(filter.shape)
  const [C, O] = one.channels
  eachTap(one, (i, j, u, v, h, w) => {
    for (let b = 0; b < one.batch; b++)
      for (let c = 0; c < C; c++)
        for (let o = 0; o < O; o++) {
          const upstream = dy.values[dy.at(b, i, j, o)] as number
          const [atX, atFilter] = [x.at(b, h, w, c), filter.at(u, v, c, o)]
          dx.values[atX] = (dx.values[atX] as number) + upstream * (filter.values[atFilter] as number)
          dfilter.values[atFilter] =
            (dfilter.values[atFilter] as number) + upstream * (x.values[atX] as number)
        }
  })
  return { x: dx, filter: dfilter }
}

/** By the average of what of a window lies inside, or by its first greatest entry. */
function poolingGradient(kind: 'avg' | 'max', one: Case, x: Grid, dy: Grid): Grid {
  const dx = new Grid(x.shape)
  const windows = new Map<string, { i: number; j: number; places: [number, number][] }>()
  eachTap(one, (i, j, _u, _v, h, w) => {
    const key = `${i} ${j}`
    const found = windows.get(key) ?? { i, j, places: [] }
    found.places.push([h, w])
    windows.set(key, found)
  })
  const add = (at: number, amount: number) => {
    dx.values[at] = (dx.values[at] as number) + amount
  }
  for (const { i, j, places } of windows.values())
    for (let b = 0; b < one.batch; b++)
      for (let c = 0; c < one.channels[0]; c++) {
        const upstream = dy.values[dy.at(b, i, j, c)] as number
        const entries = places.map(([h, w]) => x.at(b, h, w, c))
        if (kind === 'avg') for (const at of entries) add(at, upstream / entries.length)
        else {
          const greatest = Math.max(...entries.map((at) => x.values[at] as number))
          add(entries.find((at) => x.values[at] === greatest) as number, upstream)
        }
      }
  return dx
}

function randomCase(random: Random, kind: 'convolution' | 'dilated' | 'pooling'): Case {
  const filter: [number, number] = [random.integer(1, 4), random.integer(1, 5)]
  const isDilated = kind === 'dilated'
  const dilation: [number, number] = isDilated ? [random.integer(1, 3), random.integer(2, 3)] : [1, 1]
  const strides: [number, number] = isDilated ? [1, 1] : [random.integer(1, 3), random.integer(1, 3)]
  const reach = filter.map((length, index) => (length - 1) * (dilation[index] as number) + 1) as [
    number,
    number,
  ]
  const size: [number, number] = [reach[0] + random.integer(0, 6), reach[1] + random.integer(1, 8)]
  // No window wholly in padding: that has no greatest entry.
  const pads = () =>
    [
      random.integer(0, reach[0] - 1),
      random.integer(0, reach[0] - 1),
      random.integer(0, reach[1] - 1),
      random.integer(0, reach[1] - 1),
    ] as Pads
  const channels = random.integer(1, 16)
  return {
    batch: random.integer(1, 3),
    ...{ size, filter, strides, dilation },
    channels: [channels, kind === 'pooling' ? channels : random.integer(1, 16)],
    pad: random.pick<'same' | 'valid' | Pads>(['same', 'valid', pads(), pads()]),
  }
}

const explicit = ({ pad }: Case) =>
  typeof pad === 'string'
    ? pad
    : ([
        [0, 0],
        [pad[0], pad[1]],
        [pad[2], pad[3]],
        [0, 0],
      ] as tf.backend_util.ExplicitPadding)

const named = (one: Case) =>
  `${one.pad}, ${one.size.join('×')}×${one.channels.join('→')}, window ${one.filter.join('×')}, stride ${one.strides.join('×')}, dilation ${one.dilation.join('×')}`

const casesOf = (kind: 'convolution' | 'dilated' | 'pooling', count: number) => {
  const random = createRandom(`gradients of a ${kind}`)
  return Array.from({ length: count }, () => randomCase(random, kind)).map((one) => ({
    name: named(one),
    one,
  }))
}

const inputShape = ({ batch, size, channels }: Case): Shape4 => [batch, ...size, channels[0]]
const outputShape = (one: Case): Shape4 => {
  const { rows, columns } = axesOf(one)
  return [one.batch, rows.out, columns.out, one.channels[1]]
}

/** Of seven examples, six are laid out at once on WebGPU. */
const large: Case = {
  batch: 7,
  size: [80, 80],
  filter: [5, 5],
  channels: [4, 1],
  strides: [1, 1],
  dilation: [1, 1],
  pad: 'same',
}

/** How many shapes of each kind: plain JavaScript and a software adapter are slow, and the kernels there are the library's. */
const backends: [BackendName, count: number][] = [
  ['wasm', 60],
  ['webgpu', 20],
  ['cpu', 10],
]

describe.each(backends)('on %s', (backend, count) => {
  beforeAll(async () => {
    if (backend === 'webgpu') provideSoftwareWebGpu()
    await startBackend({ wanted: backend })
    expect(tf.getBackend()).toBe(backend)
  })
  const more = backend === 'cpu' ? [] : [{ name: named(large), one: large }]
  test.each([...casesOf('convolution', count), ...casesOf('dilated', count), ...more])(
    'convolution: $name',
    async ({ name, one }) => {
      const random = createRandom(name)
      const x = Grid.random(random, inputShape(one))
      const filter = Grid.random(random, [...one.filter, ...one.channels])
      const dy = Grid.random(random, outputShape(one))
      const convolve = (a: tf.Tensor, b: tf.Tensor) =>
        tf.conv2d(
          a as tf.Tensor4D,
          b as tf.Tensor4D,
          one.strides,
          explicit(one),
          'NHWC',
          one.dilation,
          typeof one.pad === 'string' ? undefined : 'floor',
        )
      const [dx, dfilter] = tf.grads(convolve)([x.tensor(), filter.tensor()], dy.tensor())
      const expected = convolutionGradients(one, x, filter, dy)
      await expectClose(dx as tf.Tensor, expected.x)
      await expectClose(dfilter as tf.Tensor, expected.filter)
    },
  )

  const poolings = casesOf('pooling', count).flatMap(({ name, one }) =>
    (['avg', 'max'] as const).map((kind) => ({ kind, name, one })),
  )
  test.each(poolings)('$kind pooling: $name', async ({ kind, name, one }) => {
    const random = createRandom(name)
    const x = Grid.distinct(random, inputShape(one))
    const dy = Grid.random(random, outputShape(one))
    const pool = kind === 'avg' ? tf.avgPool : tf.maxPool
    const rounding = typeof one.pad === 'string' ? undefined : 'floor'
    const gradient = tf.grad((a) => pool(a as tf.Tensor4D, one.filter, one.strides, explicit(one), rounding))
    await expectClose(gradient(x.tensor(), dy.tensor()), poolingGradient(kind, one, x, dy))
  })

  const matrices = [false, true].flatMap((left) => [false, true].map((right) => ({ left, right })))
  test.each(matrices)('product of matrices, transposed: $left, $right', async ({ left, right }) => {
    const random = createRandom(`matrices ${left} ${right}`)
    for (let count = 0; count < 5; count++) {
      const [batch, rows, inner, columns] = [3, 9, 70, 70].map((most) => random.integer(1, most)) as Shape4
      const a = Grid.random(random, [1, batch, ...(left ? [inner, rows] : [rows, inner])] as Shape4)
      const b = Grid.random(random, [1, batch, ...(right ? [columns, inner] : [inner, columns])] as Shape4)
      const dy = Grid.random(random, [1, batch, rows, columns])
      const product = new Grid(dy.shape)
      const [da, db] = [new Grid(a.shape), new Grid(b.shape)]
      const add = (grid: Grid, at: number, amount: number) => {
        grid.values[at] = (grid.values[at] as number) + amount
      }
      for (let n = 0; n < batch; n++)
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < columns; j++)
            for (let k = 0; k < inner; k++) {
              const atA = left ? a.at(0, n, k, i) : a.at(0, n, i, k)
              const atB = right ? b.at(0, n, j, k) : b.at(0, n, k, j)
              const at = dy.at(0, n, i, j)
              const upstream = dy.values[at] as number
              add(product, at, (a.values[atA] as number) * (b.values[atB] as number))
              add(da, atA, upstream * (b.values[atB] as number))
              add(db, atB, upstream * (a.values[atA] as number))
            }
      const multiply = (x: tf.Tensor, y: tf.Tensor) => tf.matMul(x, y, left, right)
      await expectClose(multiply(a.tensor(), b.tensor()), product)
      const [foundA, foundB] = tf.grads(multiply)([a.tensor(), b.tensor()], dy.tensor())
      await expectClose(foundA as tf.Tensor, da)
      await expectClose(foundB as tf.Tensor, db)
    }
  })

  // The library's own shader for WebGPU takes the last.
  if (backend !== 'webgpu')
    test('of equal entries the first of a window is its greatest', async () => {
      const gradient = tf.grad((a) => tf.maxPool(a as tf.Tensor4D, [2, 2], [1, 2], 'valid'))
      const found = gradient(tf.ones([1, 3, 4, 1]), tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]))
      expect([...(await found.data())]).toEqual([1, 0, 2, 0, 3, 0, 4, 0, 0, 0, 0, 0])
    })
})
