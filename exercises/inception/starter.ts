/**
 * Puts the channels of all branches one after the other, in the order of the branches.
 * @param branches at least one tensor; any numbers of channels, all channels n_h × n_w
 * @returns as many channels as all branches have together, n_h × n_w
 * @throws RangeError for a channel that is empty or ragged, or channels of different sizes
 */
export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  throw new Error('not implemented')
}
