import * as tf from '@tensorflow/tfjs-layers'
import { describe, expect, test } from 'vitest'
import { conv, image, sequence, tableOf } from '../../tests/support/networks.ts'
import { createRandom } from '../tensor/random.ts'
import { compareTables } from './index.ts'

const { activation, batchNormalization, dense, dropout, flatten, reshape, zeroPadding2d } = tf.layers

/** The parameters and the shapes of the right layers, as the library itself says them. */
describe('agrees with TensorFlow.js on 60 random networks', () => {
  const random = createRandom('networks')
  const side = () => random.integer(1, 3)
  const padding = () => random.pick(['same', 'valid'] as const)
  const makers: (() => tf.layers.Layer)[] = [
    () => conv({ filters: side(), kernelSize: [side(), side()], padding: padding() }),
    () => conv({ filters: side(), kernelSize: side(), strides: [side(), side()], padding: padding() }),
    () => conv({ filters: side(), kernelSize: 2, dilationRate: 2, padding: padding(), useBias: false }),
    () =>
      tf.layers.maxPooling2d({ poolSize: [side(), side()], strides: [side(), side()], padding: padding() }),
    () => tf.layers.averagePooling2d({ poolSize: side(), padding: padding() }),
    () =>
      zeroPadding2d({
        padding: [
          [side(), 0],
          [1, side()],
        ],
      }),
    () => batchNormalization({ center: random.pick([true, false]), scale: random.pick([true, false]) }),
    () => dropout({ rate: 0.5 }),
    () => dense({ units: side() }),
    () => tf.layers.reLU(),
  ]
  test.each(Array.from({ length: 60 }, (_, index) => index))('network %i', () => {
    const model = tf.sequential()
    const inputShape = [random.integer(20, 30), random.integer(20, 30), side()]
    model.add(tf.layers.inputLayer({ inputShape }))
    for (let count = random.integer(1, 4); count > 0; count--) model.add(random.pick(makers)())
    if (random.unit() < 0.5) model.add(random.pick([flatten, () => tf.layers.globalAveragePooling2d({})])())
    if (random.unit() < 0.5) model.add(dense({ units: side() }))
    const { rows, output, parameters } = tableOf(model)
    expect(output).toEqual(model.outputShape.slice(1))
    expect(parameters).toBe(model.countParams())
    expect(rows.filter((row) => row.parameters > 0).map((row) => row.output)).toEqual(
      model.layers.filter((layer) => layer.countParams() > 0).map((layer) => layer.outputShape.slice(1)),
    )
  })
})

describe('one network in two spellings is one table', () => {
  const plain = sequence(conv({ ...image, activation: 'sigmoid' }), flatten(), dense({ units: 10 }))
  const graph = (shared = tf.input({ shape: [28, 28, 1], name: 'picture' })) => {
    const maps = conv({ activation: 'sigmoid' }).apply(shared)
    const units = dense({ units: 10, name: 'digits' }).apply(flatten().apply(maps)) as tf.SymbolicTensor
    return tf.model({ inputs: shared, outputs: units })
  }
  const inner = tf.sequential({ layers: [flatten({ inputShape: [24, 24, 6] }), dense({ units: 10 })] })
  const written: [string, ReturnType<typeof tableOf>][] = [
    [
      'an activation of its own',
      sequence(conv(image), activation({ activation: 'sigmoid' }), flatten(), dense({ units: 10 })),
    ],
    ['a functional model', tableOf(graph())],
    [
      'an input layer',
      sequence(tf.layers.inputLayer(image), conv({ activation: 'sigmoid' }), flatten(), dense({ units: 10 })),
    ],
    [
      'batchInputShape',
      sequence(
        conv({ batchInputShape: [null, 28, 28, 1], activation: 'sigmoid' }),
        flatten(),
        dense({ units: 10 }),
      ),
    ],
    [
      'a reshape to a list',
      sequence(
        conv({ ...image, activation: 'sigmoid' }),
        reshape({ targetShape: [24 * 24 * 6] }),
        dense({ units: 10 }),
      ),
    ],
    [
      'names, and settings as they are anyway',
      sequence(
        conv({
          ...image,
          name: 'first',
          activation: 'sigmoid',
          strides: [1, 1],
          padding: 'valid',
          useBias: true,
          kernelInitializer: 'zeros',
        }),
        flatten({ dataFormat: 'channelsLast' }),
        dense({ units: 10, activation: 'linear', name: 'last' }),
      ),
    ],
    ['a model within a model', sequence(conv({ ...image, activation: 'sigmoid' }), inner as tf.layers.Layer)],
    [
      'layers that change nothing',
      sequence(
        conv({ ...image, activation: 'sigmoid' }),
        dropout({ rate: 0 }),
        reshape({ targetShape: [24, 24, 6] }),
        activation({ activation: 'linear' }),
        flatten(),
        dense({ units: 10 }),
      ),
    ],
  ]
  test.each(written)('%s', (_, table) => expect(table).toEqual(plain))

  test('a reshape to what is left', () => {
    expect(sequence(conv(image), reshape({ targetShape: [-1] }))).toEqual(sequence(conv(image), flatten()))
  })

  test('same padding, and as many zeros around', () => {
    const same = sequence(conv({ ...image, padding: 'same' }))
    expect(sequence(zeroPadding2d({ padding: 2, ...image }), conv())).toEqual(same)
    expect(
      sequence(
        zeroPadding2d({
          padding: [
            [2, 2],
            [2, 2],
          ],
          ...image,
        }),
        conv(),
      ),
    ).toEqual(same)
    expect(sequence(zeroPadding2d({ padding: 1, ...image }), zeroPadding2d({ padding: 1 }), conv())).toEqual(
      same,
    )
  })

  test('padding that adds nothing, or that no window reaches, is none', () => {
    const pool = (padding: 'same' | 'valid') => tf.layers.averagePooling2d({ poolSize: 2, padding, ...image })
    expect(sequence(pool('same'))).toEqual(sequence(pool('valid')))
    const strided = conv({ kernelSize: 11, strides: 4, inputShape: [224, 224, 1] })
    const further = [
      zeroPadding2d({
        padding: [
          [0, 1],
          [0, 1],
        ],
        inputShape: [224, 224, 1],
      }),
      conv({ kernelSize: 11, strides: 4 }),
    ]
    expect(sequence(...further)).toEqual(sequence(strided))
  })
})

describe('what is not the same is told, layer and setting', () => {
  const wanted = sequence(
    conv({ ...image, padding: 'same', activation: 'sigmoid' }),
    tf.layers.averagePooling2d({ poolSize: 2 }),
    flatten(),
  )
  const first = () => conv({ ...image, padding: 'same', activation: 'sigmoid' })
  const average = () => tf.layers.averagePooling2d({ poolSize: 2 })
  test.each<[string, tf.layers.Layer[]]>([
    [
      'Layer 2 is a max pooling; an average pooling is wanted.',
      [first(), tf.layers.maxPooling2d({ poolSize: 2 }), flatten()],
    ],
    [
      'Layer 1, a convolution: padding is 0; 2+2 is wanted.',
      [conv({ ...image, activation: 'sigmoid' }), average(), flatten()],
    ],
    [
      'Layer 1, a convolution: padding is 4+0 × 2+2; 2+2 is wanted.',
      [
        zeroPadding2d({
          padding: [
            [4, 0],
            [2, 2],
          ],
          ...image,
        }),
        conv({ activation: 'sigmoid' }),
        average(),
        flatten(),
      ],
    ],
    [
      'Layer 1, a convolution: activation is none; sigmoid is wanted.',
      [
        conv({ ...image, padding: 'same' }),
        batchNormalization(),
        activation({ activation: 'sigmoid' }),
        average(),
        flatten(),
      ],
    ],
    [
      'Layer 1, a convolution: useBias is off; on is wanted.',
      [conv({ ...image, padding: 'same', activation: 'sigmoid', useBias: false }), average(), flatten()],
    ],
    ['Layer 2 is the last; a flatten is wanted as layer 3.', [first(), average()]],
    [
      'Layer 4 is a dense layer; no further layer is wanted.',
      [first(), average(), flatten(), dense({ units: 3 })],
    ],
    [
      'The input has the shape 28×28×3; 28×28×1 is wanted.',
      [conv({ inputShape: [28, 28, 3], padding: 'same', activation: 'sigmoid' }), average(), flatten()],
    ],
    [
      'Layer 2, an average pooling: strides is 1×1; 2×2 is wanted.',
      [first(), tf.layers.averagePooling2d({ poolSize: 2, strides: 1 }), flatten()],
    ],
    [
      'Layer 2 is a zero padding; an average pooling is wanted.',
      [first(), zeroPadding2d({ padding: 1 }), average(), flatten()],
    ],
  ])('%s', (message, layers) => expect(compareTables(wanted, sequence(...layers))?.message).toBe(message))
})

test('LeNet has 61 706 parameters and 416 520 multiply-accumulates', () => {
  const pool = () => tf.layers.averagePooling2d({ poolSize: 2 })
  const lenet = sequence(
    ...[conv({ ...image, padding: 'same' }), pool(), conv({ filters: 16 }), pool(), flatten()],
    ...[120, 84, 10].map((units) => dense({ units })),
  )
  expect(lenet).toMatchObject({ parameters: 61_706, macs: 416_520 })
})
