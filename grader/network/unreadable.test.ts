import * as tf from '@tensorflow/tfjs-layers'
import { describe, expect, test } from 'vitest'
import { conv, image, sequence } from '../../tests/support/networks.ts'
import type { Value } from '../contract/value.ts'
import { layerTableOf, UnreadableNetwork } from './index.ts'

const { dense } = tf.layers

describe('what is no row of known layers is refused with a sentence', () => {
  const refusal = (topology: Value) => {
    try {
      return layerTableOf(topology)
    } catch (error) {
      if (error instanceof UnreadableNetwork) return error.message
      throw error
    }
  }
  const input = () => tf.input({ shape: [28, 28, 1] })
  const branching = () => {
    const picture = input()
    const [left, right] = [conv().apply(picture), conv().apply(picture)] as tf.SymbolicTensor[]
    return tf.model({
      inputs: picture,
      outputs: tf.layers.add().apply([left, right] as tf.SymbolicTensor[]) as tf.SymbolicTensor,
    })
  }
  const twice = () => {
    const [picture, layer] = [input(), dense({ units: 1 })]
    return tf.model({ inputs: picture, outputs: layer.apply(layer.apply(picture)) as tf.SymbolicTensor })
  }
  test.each<[string, () => tf.LayersModel]>([
    ['Your model branches, or uses a layer twice, at', branching],
    ['Your model branches, or uses a layer twice, at', twice],
    [
      'Layer 1 is Embedding, which is not known',
      () => tf.sequential({ layers: [tf.layers.embedding({ inputDim: 2, outputDim: 2, inputLength: 2 })] }),
    ],
    [
      'data_format is the string "channels_first"; channels_last is wanted',
      () =>
        tf.sequential({ layers: [conv({ ...image, dataFormat: 'channelsFirst', inputShape: [1, 28, 28] })] }),
    ],
  ])('%s', (sentence, make) =>
    expect(refusal(make().toJSON(null, false) as Value)).toMatch(new RegExp(sentence)),
  )

  const layer = (class_name: string, config: Record<string, Value>): Value => ({ class_name, config })
  const of = (...layers: Value[]): Value => ({ class_name: 'Sequential', config: { layers } })
  const start = { batch_input_shape: [null, 28, 28, 1] }
  test.each<[string, Value]>([
    ['no layers', null],
    ['no layers', []],
    ['no layers', { class_name: 'Sequential', config: { layers: 'many' } }],
    ['an inputShape', of(layer('Flatten', {}))],
    [
      'batch_input_shape is an array of 4; a shape of whole numbers is wanted',
      of(layer('Flatten', { batch_input_shape: [null, null, null, 1] })),
    ],
    ['units is NaN; a whole number of at least 1', of(layer('Dense', { ...start, units: { $: 'NaN' } }))],
    ['units is -1; a whole', of(layer('Dense', { ...start, units: -1 }))],
    ['units is 0.5; a whole', of(layer('Dense', { ...start, units: 0.5 }))],
    ['units is 1e\\+300; a whole', of(layer('Dense', { ...start, units: 1e300 }))],
    ['units is the string "10"', of(layer('Dense', { ...start, units: '10' }))],
    ['units is missing', of(layer('Dense', start))],
    [
      'too large',
      of(layer('Dense', { ...start, units: 1e9 }), layer('Dense', { units: 1e9, name: 'second' })),
    ],
    ['rate is 1; a number from 0 to 1', of(layer('Dropout', { ...start, rate: 1 }))],
    ['activation is the string "sinus"', of(layer('Activation', { ...start, activation: 'sinus' }))],
    ['Layer 1 is toString', of(layer('toString', start))],
    ['Layer 1 is __proto__', of(layer('__proto__', start))],
    [
      'Your model branches',
      {
        class_name: 'Model',
        config: { layers: [layer('InputLayer', { ...start, name: 'a' })], output_layers: [['b', 0, 0]] },
      },
    ],
    [
      'Your model branches',
      {
        class_name: 'Model',
        config: {
          layers: [
            { ...(layer('Flatten', { ...start, name: 'a' }) as object), inbound_nodes: [[['a', 0, 0]]] },
          ],
          output_layers: [['a', 0, 0]],
        },
      },
    ],
    [
      'too many',
      of(
        ...Array.from({ length: 1_002 }, (_, index) =>
          layer('Dense', { ...start, units: 1, name: `d${index}` }),
        ),
      ),
    ],
    [
      'Layer 2, Conv2D, needs rows, columns and channels',
      of(layer('Flatten', start), layer('Conv2D', { filters: 1, kernel_size: 1 })),
    ],
    [
      'Layer 1, Conv2D: the window has 29 rows or columns, but only 28 come in',
      of(layer('Conv2D', { ...start, filters: 1, kernel_size: [29, 1] })),
    ],
    ['784 numbers in all', of(layer('Reshape', { ...start, target_shape: [10, null, 7] }))],
  ])('%s', (sentence, topology) => expect(refusal(topology)).toMatch(new RegExp(sentence)))
})

test('the same network gives the same sentence when it is made again', () => {
  const refused = () => {
    try {
      return sequence(conv({ inputShape: [1, 28, 28], dataFormat: 'channelsFirst' }))
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(refused()).toMatch(/^Layer 1, Conv2D/)
  expect(refused()).toBe(refused())
})
