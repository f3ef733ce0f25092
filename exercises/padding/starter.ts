/**
 * Adds p_h rows and p_w columns around X (n_h × n_w), filled with `value`.
 * @param padding p_h and p_w, the totals: ⌈p/2⌉ of them on the top or left, ⌊p/2⌋ on the bottom or right
 * @returns (n_h + p_h) × (n_w + p_w)
 * @throws RangeError for an empty or ragged matrix, or a padding that is negative or not a whole number
 */
export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  throw new Error('not implemented')
}
