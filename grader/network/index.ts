export { compareTables } from './compare-tables.ts'
export { isLayerTable } from './is-table.ts'
export { layerTableOf } from './layer-table.ts'
export { listLayers } from './list-layers.ts'
export { UnreadableNetwork } from './unreadable.ts'
<<<<<<< HEAD
export {
  decodeWeights,
  largestWeightsFileBytes,
  lengthBytes,
  numberBytes,
  type WeightsFault,
  type WeightsFile,
  WeightsFileError,
} from './weights-file.ts'
export { formatOutput, formatSetting, formatSettings, nouns } from './words.ts'
=======
export { formatOutput, formatSettings } from './words.ts'
>>>>>>> 7bddadce8227aecbb608e7bb9375d160facf1542
