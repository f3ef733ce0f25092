/**
 * Shuffles the channels of X: channel j of group i, number i·n + j, becomes number j·groups + i, with n channels in a group.
 * @param X c × n_h × n_w
 * @param groups how many groups; divides c
 * @returns the same channels in their new order, c × n_h × n_w
 * @throws RangeError for an X that is empty or has channels of different sizes, or a number of groups that is below 1, not
 * whole, or does not divide c
 */
export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  throw new Error('not implemented')
}
