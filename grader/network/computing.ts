// What it takes to compute with a network, from its table alone: known before anything is computed.
import type { LayerTable } from '../contract/layer-table.ts'

/** A step of a training goes forward once, and back twice: by the weights, and by what came in. */
const passes = 3

/** Examples that are read at once where nothing is learned. */
export const readAtOnce = 500

/** Numbers that may be held at once: with those of the way back, about a GiB of 32-bit floats. */
const mostHeld = 64e6

/** What all layers make of one example, what comes in among it. */
const countNumbers = ({ rows }: LayerTable): number =>
  rows.reduce((sum, { output }) => sum + output.reduce((product, size) => product * size, 1), 0)

/** Of one example, on the way forward: the multiply-accumulates, and one more for each number that a layer makes. */
export const computedFor = (table: LayerTable): number => table.macs + countNumbers(table)

export const computedByTraining = (table: LayerTable, examples: number, epochs: number): number =>
  passes * examples * epochs * computedFor(table)

/** Whether so many examples can be computed with at once, and as many as are read at once. */
export const fitsInMemory = (table: LayerTable, batchSize = readAtOnce): boolean =>
  countNumbers(table) * Math.max(batchSize, readAtOnce) <= mostHeld
