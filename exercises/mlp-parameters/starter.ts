/**
 * The weights of one dense layer, without its biases, and the memory that they take.
 * @param inputs how many numbers go in
 * @param hidden how many hidden units there are
 * @param bytesPerWeight the bytes of one weight; 4 is a 32-bit float
 * @returns the number of weights, and their size in bytes
 * @throws RangeError for inputs or hidden that are below 1 or not a whole number
 */
export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  throw new Error('not implemented')
}
