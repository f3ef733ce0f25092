// expect: compile-error
// A file of the library is another module.
import { LayersModel } from '@tensorflow/tfjs-layers/dist/engine/training'

export const buildVgg = () => new LayersModel({} as never)
