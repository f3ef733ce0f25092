// Makes the file of a trained network (grader/network/weights-file.ts says what is in it), and a network of such a file.
import { type LayersModel, models } from '@tensorflow/tfjs-layers'
import { lengthBytes, numberBytes, type WeightsFile, WeightsFileError } from '../../network/index.ts'
import { countWeights, setWeights } from './weights.ts'

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

/**
 * Builds the network, and sets its weights. Building takes the memory that the topology asks for, whatever the file's size.
 * @throws WeightsFileError
 */
export async function restoreModel({ topology, weights }: WeightsFile): Promise<LayersModel> {
  const model = await build(topology)
  const wanted = countWeights(model)
  if (wanted !== weights.length) {
    model.dispose()
    throw new WeightsFileError(
      'wrong-count',
      `the topology has ${wanted} weights, and the file ${weights.length}`,
    )
  }
  setWeights(model, weights)
  return model
}

async function build(topology: object): Promise<LayersModel> {
  try {
    return await models.modelFromJSON({ modelTopology: topology } as never)
  } catch (error) {
    throw new WeightsFileError('no-weights-file', `the topology is no network: ${String(error)}`)
  }
}
