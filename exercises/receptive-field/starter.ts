/**
 * How many cells of the input, on one axis, a cell can see after each of the layers.
 * @param layers convolutions and poolings from the first to the last, each with the size of its kernel or window and its stride
 * @returns the size of the receptive field after each layer
 * @throws RangeError for a kernel or a stride that is below 1 or no whole number
 */
export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  throw new Error('not implemented')
}
