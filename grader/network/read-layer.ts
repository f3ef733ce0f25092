import type { LayerRow, Setting } from '../contract/layer-table.ts'
import type { WrittenLayer } from './list-layers.ts'
import { Settings } from './settings.ts'
import { noPadding, type Sides } from './sides.ts'
import { UnreadableNetwork } from './unreadable.ts'
import { placeWindows } from './windows.ts'

/** What flows into a layer. */
export interface Flow {
  /** Without the batch. */
  shape: readonly number[]
  /** Zeros around it that a layer of padding has added, where nothing has used them yet. They are not in the shape. */
  zeros: Sides
}

/** What a layer adds to the table: a row, zeros for the next one, or nothing, where it changes nothing. */
export type Read = LayerRow | { zeros: Sides } | undefined

/** The functions that a layer may apply to each number, by TensorFlow.js's names in a topology. */
const activations = [
  ...['linear', 'sigmoid', 'relu', 'relu6', 'tanh', 'softmax', 'elu', 'selu', 'softplus', 'softsign'],
  ...['hard_sigmoid', 'log_softmax', 'swish', 'mish', 'gelu', 'gelu_new'],
] as const
export const noActivation = 'none'

const onePixel: readonly [number, number] = [1, 1]

/** Only these take over the zeros of a layer of padding: a pooling does not count them as it counts its own. */
const takesZeros = new Set(['Conv2D', 'ZeroPadding2D'])

/**
 * @param number its place in the network, the first being 1
 * @throws UnreadableNetwork where the layer is none of these, or has a setting that is not computed here
 */
export function readLayer(number: number, layer: WrittenLayer, flow: Flow): Read {
  const { className } = layer
  const read = Object.hasOwn(readers, className) ? readers[className] : undefined
  if (!read) throw new UnreadableNetwork('model.layer', { number, kind: className })
  return read(new Settings(number, layer), flow)
}

/** Whether zeros that wait have to become a row of their own before this layer. */
export const leavesZeros = ({ className }: WrittenLayer, { zeros }: Flow) =>
  !takesZeros.has(className) && zeros.some((count) => count > 0)

export function row(
  kind: LayerRow['kind'],
  settings: Record<string, Setting>,
  output: readonly number[],
  parameters = 0,
  macs = 0,
): LayerRow {
  return { kind, settings, output: [...output], parameters, macs }
}

const sizeOf = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1)

const readers: Record<string, (settings: Settings, flow: Flow) => Read> = {
  InputLayer: readInput,
  Dense: readDense,
  Conv2D: readConvolution,
  AveragePooling2D: (settings, flow) => readPooling('averagePooling2d', settings, flow),
  MaxPooling2D: (settings, flow) => readPooling('maxPooling2d', settings, flow),
  GlobalAveragePooling2D: (settings, flow) => readGlobalPooling('globalAveragePooling2d', settings, flow),
  GlobalMaxPooling2D: (settings, flow) => readGlobalPooling('globalMaxPooling2d', settings, flow),
  Flatten: readFlatten,
  Reshape: readReshape,
  Dropout: readDropout,
  BatchNormalization: readNormalization,
  Activation: (settings, flow) => activate(readActivation(settings), flow),
  ReLU: readRelu,
  Softmax: readSoftmax,
  ZeroPadding2D: readZeroPadding,
}

/** Within the network, where a model stands within a model: it says again what comes in. */
function readInput(settings: Settings, { shape }: Flow): undefined {
  const said = settings.batchShape('batch_input_shape')
  if (said.join() !== shape.join()) settings.refuse('batch_input_shape', shape.join('×'))
}

function readDense(settings: Settings, { shape }: Flow): LayerRow {
  const units = settings.count('units')
  const useBias = settings.flag('use_bias', true)
  const inputs = shape.at(-1) as number
  const output = [...shape.slice(0, -1), units]
  const said = { units, useBias, activation: readActivation(settings) }
  return row('dense', said, output, (inputs + Number(useBias)) * units, inputs * sizeOf(output))
}

function readConvolution(settings: Settings, { shape, zeros }: Flow): LayerRow {
  const [rows, columns, channels] = pictureOf(settings, shape)
  const filters = settings.count('filters')
  const kernelSize = settings.pair('kernel_size')
  const strides = settings.pair('strides', onePixel)
  const dilationRate = settings.pair('dilation_rate', onePixel)
  const useBias = settings.flag('use_bias', true)
  const { output, padding } = placeWindows(settings, {
    ...{ size: [rows, columns], window: kernelSize, strides, dilation: dilationRate, zeros },
  })
  const said = { filters, kernelSize, strides, padding, dilationRate, useBias }
  const taps = sizeOf(kernelSize) * channels
  return row(
    'conv2d',
    { ...said, activation: readActivation(settings) },
    [...output, filters],
    (taps + Number(useBias)) * filters,
    taps * filters * sizeOf(output),
  )
}

function readPooling(
  kind: 'averagePooling2d' | 'maxPooling2d',
  settings: Settings,
  { shape }: Flow,
): LayerRow {
  const [rows, columns, channels] = pictureOf(settings, shape)
  const poolSize = settings.pair('pool_size')
  const strides = settings.pair('strides', poolSize)
  const { output, padding } = placeWindows(settings, {
    ...{ size: [rows, columns], window: poolSize, strides, dilation: onePixel, zeros: noPadding },
  })
  return row(kind, { poolSize, strides, padding }, [...output, channels])
}

function readGlobalPooling(
  kind: 'globalAveragePooling2d' | 'globalMaxPooling2d',
  settings: Settings,
  { shape }: Flow,
): LayerRow {
  return row(kind, {}, [pictureOf(settings, shape)[2]])
}

/** A list is flat already. */
function readFlatten(settings: Settings, { shape }: Flow): Read {
  settings.word('data_format', ['channels_last'], 'channels_last')
  return shape.length === 1 ? undefined : row('flatten', {}, [sizeOf(shape)])
}

/** To a list it is a flatten; to the shape that is there already, nothing. */
function readReshape(settings: Settings, { shape }: Flow): Read {
  const asked = settings.targetShape('target_shape')
  const known = sizeOf(asked.filter((size) => size !== null))
  const output = asked.map((size) => size ?? sizeOf(shape) / known)
  if (sizeOf(output) !== sizeOf(shape) || !output.every(Number.isInteger))
    settings.refuse('target_shape', `${sizeOf(shape)} numbers in all`)
  if (output.join() === shape.join()) return undefined
  return output.length === 1 ? row('flatten', {}, output) : row('reshape', { targetShape: output }, output)
}

function readDropout(settings: Settings, { shape }: Flow): Read {
  if (!settings.isUnset('noise_shape')) settings.refuse('noise_shape', 'none')
  const rate = settings.share('rate')
  return rate === 0 ? undefined : row('dropout', { rate }, shape)
}

/** How fast the running statistics follow, and the ε in the root, are left to whoever trains. */
function readNormalization(settings: Settings, { shape }: Flow): LayerRow {
  onLastAxis(settings, shape)
  const center = settings.flag('center', true)
  const scale = settings.flag('scale', true)
  const features = shape.at(-1) as number
  const parameters = (2 + Number(center) + Number(scale)) * features
  return row('batchNormalization', { center, scale }, shape, parameters)
}

function readActivation(settings: Settings): string {
  const name = settings.word('activation', activations, 'linear')
  return name === 'linear' ? noActivation : name
}

function readRelu(settings: Settings, flow: Flow): Read {
  const isPlain = settings.isUnset('max_value')
  if (!isPlain && settings.count('max_value') !== 6) settings.refuse('max_value', 'none or 6')
  return activate(isPlain ? 'relu' : 'relu6', flow)
}

function readSoftmax(settings: Settings, flow: Flow): Read {
  onLastAxis(settings, flow.shape)
  return activate('softmax', flow)
}

const activate = (activation: string, { shape }: Flow): Read =>
  activation === noActivation ? undefined : row('activation', { activation }, shape)

function readZeroPadding(settings: Settings, { shape, zeros }: Flow): Read {
  pictureOf(settings, shape)
  const [top, bottom, left, right] = settings.sides('padding', [1, 1, 1, 1])
  return { zeros: [zeros[0] + top, zeros[1] + bottom, zeros[2] + left, zeros[3] + right] }
}

/** [rows, columns, channels] */
function pictureOf(settings: Settings, shape: readonly number[]): readonly [number, number, number] {
  settings.word('data_format', ['channels_last'], 'channels_last')
  const [rows, columns, channels, ...more] = shape
  if (rows !== undefined && columns !== undefined && channels !== undefined && more.length === 0)
    return [rows, columns, channels]
  throw new UnreadableNetwork('model.picture', { ...settings.place, shape: shape.join('×') })
}

/** The axes of a topology count the batch as axis 0. */
function onLastAxis(settings: Settings, { length }: readonly number[]): void {
  if (settings.isUnset('axis') || settings.isNumber('axis', -1)) return
  if (!settings.isNumber('axis', length)) settings.refuse('axis', '-1')
}

export const zerosRow = ({ shape, zeros }: Flow): LayerRow => {
  const [rows = 0, columns = 0, ...channels] = shape
  const output = [zeros[0] + rows + zeros[1], zeros[2] + columns + zeros[3], ...channels]
  return row('zeroPadding2d', { padding: [...zeros] }, output)
}
