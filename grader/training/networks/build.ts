import * as tf from '@tensorflow/tfjs-layers'
import type { LayerRow, LayerTable } from '../../contract/layer-table.ts'
import { createInitializer } from './create-initializer.ts'
import { defaultInitializers, type LayerInitializers } from './initializers.ts'

type Layer = InstanceType<typeof tf.layers.Layer>
type Pair = [number, number]
type Sides = [top: number, bottom: number, left: number, right: number]

/**
 * A network to be trained, from its table: what a submission wrote has been read, and nothing of it is used but that.
 * @param initializers of each layer with a kernel, in their order; TensorFlow.js's defaults where there is none
 */
export function buildNetwork(
  { rows }: LayerTable,
  initializers: readonly LayerInitializers[] = [],
): tf.Sequential {
  const waiting = [...initializers]
  const model = tf.sequential()
  let input: number[] = []
  for (const row of rows) {
    const begins = hasKernel(row) ? (waiting.shift() ?? defaultInitializers) : defaultInitializers
    for (const layer of layersOf(row, input, begins)) model.add(layer)
    input = row.output
  }
  return model
}

const hasKernel = ({ kind }: LayerRow) => kind === 'dense' || kind === 'conv2d'

function layersOf(row: LayerRow, input: readonly number[], begins: LayerInitializers): Layer[] {
  const { settings } = row
  const pair = (name: string) => settings[name] as Pair
  const count = (name: string) => settings[name] as number
  const flag = (name: string) => settings[name] as boolean
  const trained = () => ({
    useBias: flag('useBias'),
    ...activationOf(row),
    kernelInitializer: createInitializer(begins.kernel),
    biasInitializer: createInitializer(begins.bias),
  })
  switch (row.kind) {
    case 'input':
      return [tf.layers.inputLayer({ inputShape: row.output })]
    case 'dense':
      return [tf.layers.dense({ units: count('units'), ...trained() })]
    case 'conv2d': {
      const moves = {
        kernelSize: pair('kernelSize'),
        strides: pair('strides'),
        dilationRate: pair('dilationRate'),
      }
      const { zeros, padding } = paddingOf(row, input, moves.kernelSize, moves.strides, moves.dilationRate)
      return [...zeros, tf.layers.conv2d({ filters: count('filters'), padding, ...moves, ...trained() })]
    }
    case 'averagePooling2d':
    case 'maxPooling2d': {
      const moves = { poolSize: pair('poolSize'), strides: pair('strides') }
      const { padding } = paddingOf(row, input, moves.poolSize, moves.strides, [1, 1])
      return [tf.layers[row.kind]({ ...moves, padding })]
    }
    case 'globalAveragePooling2d':
      return [tf.layers.globalAveragePooling2d({})]
    case 'globalMaxPooling2d':
      return [tf.layers.globalMaxPooling2d({})]
    case 'flatten':
      return [tf.layers.flatten()]
    case 'reshape':
      return [tf.layers.reshape({ targetShape: settings.targetShape as number[] })]
    case 'dropout':
      return [tf.layers.dropout({ rate: count('rate') })]
    case 'batchNormalization':
      return [tf.layers.batchNormalization({ center: flag('center'), scale: flag('scale') })]
    case 'activation':
      return [tf.layers.activation({ activation: activationName(settings.activation as string) })]
    case 'zeroPadding2d':
      return [zeroPadding(settings.padding as Sides)]
  }
}

function activationOf({ settings }: LayerRow): { activation?: Activation } {
  return settings.activation === 'none' ? {} : { activation: activationName(settings.activation as string) }
}

type Activation = NonNullable<Parameters<typeof tf.layers.activation>[0]>['activation']

/** A topology tells names as Python does; the library takes them in its own spelling. */
const activationName = (name: string): Activation =>
  (name === 'gelu_new'
    ? name
    : name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())) as Activation

const zeroPadding = ([top, bottom, left, right]: Sides): Layer =>
  tf.layers.zeroPadding2d({
    padding: [
      [top, bottom],
      [left, right],
    ],
  })

/** `same` where that gives this padding, for the library pads quicker within; else a layer of zeros before it. */
function paddingOf(
  { settings }: LayerRow,
  input: readonly number[],
  window: Pair,
  strides: Pair,
  dilation: Pair,
): { zeros: Layer[]; padding: 'same' | 'valid' } {
  const sides = settings.padding as Sides
  if (sides.every((count) => count === 0)) return { zeros: [], padding: 'valid' }
  const same = ([0, 1] as const).flatMap((axis) => {
    const size = input[axis] as number
    const reach =
      (Math.ceil(size / strides[axis]) - 1) * strides[axis] + (window[axis] - 1) * dilation[axis] + 1
    const added = Math.max(reach - size, 0)
    return [Math.floor(added / 2), Math.ceil(added / 2)]
  })
  if (same.join() === sides.join()) return { zeros: [], padding: 'same' }
  return { zeros: [zeroPadding(sides)], padding: 'valid' }
}
