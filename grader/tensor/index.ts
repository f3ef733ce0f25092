// What an exercise may use, as `receptive/tensor`.
export { countUp } from './count-up.ts'
export { correlationTerms, formatExplanation, kernelCells, sumOf, windowCells } from './explain.ts'
export { createRandom } from './random.ts'
export { colourScene, scene } from './scene.ts'
export { outputSize, paddingBefore } from './shape.ts'
