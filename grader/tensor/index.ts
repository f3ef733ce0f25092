// What an exercise may use, as `receptive/tensor`.
export { correlationTerms, formatExplanation, kernelCells, sumOf, windowCells } from './explain.ts'
export { createRandom } from './random.ts'
export { outputSize, paddingBefore } from './shape.ts'
