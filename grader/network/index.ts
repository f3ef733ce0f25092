export { compareTables } from './compare-tables.ts'
export { computedByTraining, computedFor, fitsInMemory, readAtOnce } from './computing.ts'
export { isLayerTable } from './is-table.ts'
export { layerTableOf } from './layer-table.ts'
export { listLayers } from './list-layers.ts'
export { trainableOf } from './trainable.ts'
export { UnreadableNetwork } from './unreadable.ts'
export {
  decodeWeights,
  largestWeightsFileBytes,
  lengthBytes,
  numberBytes,
  type WeightsFault,
  type WeightsFile,
  WeightsFileError,
} from './weights-file.ts'
export { formatOutput, formatSettings } from './words.ts'
