// A trained network as one file: 4 bytes, little-endian, say how long the JSON of its topology is; then that JSON, in UTF-8;
// then all its weights in the model's own order, as little-endian float32, and nothing else.
import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, models } from '@tensorflow/tfjs-layers'

/** LeNet has 0.25 MB. */
export const largestWeightsFileBytes = 4 * 2 ** 20

const lengthBytes = 4
const numberBytes = Float32Array.BYTES_PER_ELEMENT

/** What a weights file holds. The topology is as it stands there: whoever builds it from a stranger's file looks at it first. */
export interface WeightsFile {
  /** As the model writes itself (`toJSON`). */
  topology: object
  /** Finite, one after the other. */
  weights: Float32Array
}

export type WeightsFault = 'too-large' | 'no-weights-file' | 'cut-off' | 'not-finite' | 'wrong-count'

/** The file is none, or does not hold what it should. */
export class WeightsFileError extends Error {
  override name = 'WeightsFileError'
  readonly fault: WeightsFault

  constructor(fault: WeightsFault, message: string) {
    super(message)
    this.fault = fault
  }
}

export async function encodeWeights(model: LayersModel): Promise<Uint8Array<ArrayBuffer>> {
  const topology = new TextEncoder().encode(JSON.stringify(model.toJSON(undefined, false)))
  const weights = await Promise.all(model.getWeights().map((weight) => weight.data()))
  const start = lengthBytes + topology.length
  const count = weights.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(start + count * numberBytes)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, topology.length, true)
  bytes.set(topology, lengthBytes)
  let at = start
  for (const numbers of weights)
    for (const number of numbers) {
      view.setFloat32(at, number, true)
      at += numberBytes
    }
  return bytes
}

/** @throws WeightsFileError */
export function decodeWeights(bytes: Uint8Array): WeightsFile {
  if (bytes.length > largestWeightsFileBytes)
    throw new WeightsFileError(
      'too-large',
      `the file has ${bytes.length} bytes, of ${largestWeightsFileBytes} at most`,
    )
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const topologyBytes = bytes.length < lengthBytes ? 0 : view.getUint32(0, true)
  const start = lengthBytes + topologyBytes
  if (topologyBytes === 0 || start > bytes.length)
    throw new WeightsFileError('no-weights-file', 'the file does not begin with the length of a topology')
  const topology = readTopology(bytes.subarray(lengthBytes, start))
  if (start === bytes.length || (bytes.length - start) % numberBytes !== 0)
    throw new WeightsFileError(
      'cut-off',
      `${bytes.length - start} bytes follow the topology, which is no number of float32 weights`,
    )
  const weights = new Float32Array((bytes.length - start) / numberBytes)
  for (const index of weights.keys()) weights[index] = view.getFloat32(start + index * numberBytes, true)
  const wrong = weights.findIndex((weight) => !Number.isFinite(weight))
  if (wrong >= 0)
    throw new WeightsFileError('not-finite', `weight ${wrong} is ${weights[wrong]}, not a finite number`)
  return { topology, weights }
}

function readTopology(bytes: Uint8Array): object {
  try {
    const topology: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof topology === 'object' && topology !== null && !Array.isArray(topology)) return topology
  } catch {
    // said below, together with JSON that is no object
  }
  throw new WeightsFileError('no-weights-file', 'the topology is not the JSON of an object')
}

/**
 * Builds the network, and sets its weights. Building takes the memory that the topology asks for, whatever the file's size.
 * @throws WeightsFileError
 */
export async function restoreModel({ topology, weights }: WeightsFile): Promise<LayersModel> {
  const model = await build(topology)
  const shapes = model.getWeights().map(({ shape }) => shape)
  const wanted = shapes.reduce((sum, shape) => sum + tf.util.sizeFromShape(shape), 0)
  if (wanted !== weights.length) {
    model.dispose()
    throw new WeightsFileError(
      'wrong-count',
      `the topology has ${wanted} weights, and the file ${weights.length}`,
    )
  }
  tf.tidy(() => {
    let start = 0
    model.setWeights(
      shapes.map((shape) => {
        const end = start + tf.util.sizeFromShape(shape)
        const part = tf.tensor(weights.slice(start, end), shape)
        start = end
        return part
      }),
    )
  })
  return model
}

async function build(topology: object): Promise<LayersModel> {
  try {
    return await models.modelFromJSON({ modelTopology: topology } as never)
  } catch (error) {
    throw new WeightsFileError('no-weights-file', `the topology is no network: ${String(error)}`)
  }
}
