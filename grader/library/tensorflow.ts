// The library of TensorFlow.js as a submission finds it: it builds networks and computes nothing.
//
// Theory of operation: TensorFlow.js makes all weights of a layer once its input's shape is known, and a VGG has half a GiB
// of them. Here every initialiser answers with a tensor that has a shape and no numbers, and the one backend there is keeps
// nothing and has no kernel. So any network is built within an ordinary cell's memory, and whoever asks for a number is
// told that there is none. The library is evaluated in the submission's own realm: nothing that it says is trusted.
import * as core from '@tensorflow/tfjs-core'
import * as layers from '@tensorflow/tfjs-layers'

const backendName = 'shapes-only'

class ShapesOnly extends core.KernelBackend {
  override write(): object {
    return {}
  }
  override move(): void {}
  override incRef(): void {}
  override refCount(): number {
    return 1
  }
  /** Nothing was kept, so nothing has gone; a weight that shares it still has to be known. */
  override disposeData(): boolean {
    return false
  }
  override numDataIds(): number {
    return 0
  }
  override memory(): { unreliable: boolean } {
    return { unreliable: true }
  }
  override floatPrecision(): 32 {
    return 32
  }
  override dispose(): void {}
  override readSync(): never {
    return refuse()
  }
  override async read(): Promise<never> {
    return refuse()
  }
}

function refuse(): never {
  throw new Error('there are no numbers here: this exercise builds a network, and nothing is computed')
}

interface Initializer {
  apply(shape: readonly number[], dtype?: core.DataType): core.Tensor
}

/** Every initialiser of the library; those that a submission writes itself are its own business. */
function listInitializers(): Initializer[] {
  const base: object = Object.getPrototypeOf(Object.getPrototypeOf(layers.initializers.zeros()))
  const isInitializer = (prototype: object): prototype is Initializer =>
    Object.prototype.isPrototypeOf.call(base, prototype)
  const { classNameMap } = core.serialization.SerializationMap.getMap()
  return Object.values(classNameMap)
    .map(([registered]): object => registered.prototype)
    .filter(isInitializer)
}

function makeShape(shape: readonly number[], dtype: core.DataType = 'float32'): core.Tensor {
  return core.engine().makeTensorFromTensorInfo({ dataId: {}, shape: [...shape], dtype })
}

/** What the library asks of a browser or of Node. A realm of a submission has neither network, nor clock, nor codecs. */
const platform: core.Platform = {
  fetch: () => Promise.reject(new Error('there is no network here')),
  now: () => 0,
  encode: () => refuse(),
  decode: () => refuse(),
  setTimeoutCustom: () => refuse(),
  isTypedArray: (value): value is Uint8Array => ArrayBuffer.isView(value) && !(value instanceof DataView),
}

core.env().setPlatform('cell', platform)
core.enableProdMode() // or it warns of every layer that has no backend made for it
core.registerBackend(backendName, () => new ShapesOnly())
core.setBackend(backendName)
for (const initializer of listInitializers()) initializer.apply = makeShape

/** By the name that a submission imports. */
export const modules: Record<string, object> = {
  '@tensorflow/tfjs': { ...core, ...layers },
  '@tensorflow/tfjs-core': core,
  '@tensorflow/tfjs-layers': layers,
}

/** A class of the library and its method, taken before any submission can replace them. */
export const model = { prototype: layers.LayersModel.prototype, toJSON: layers.LayersModel.prototype.toJSON }
