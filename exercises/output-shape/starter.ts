/**
 * The shape of a convolution's result. Each pair holds one number for the rows and one for the columns.
 * @param padding p_h and p_w: the rows and columns added in total, not per side
 * @returns ⌊(n_h − k_h + p_h + s_h) / s_h⌋ and ⌊(n_w − k_w + p_w + s_w) / s_w⌋
 * @throws RangeError for a kernel larger than the padded input, a size or stride below 1, a negative padding, or a
 * number that is not whole
 */
export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  throw new Error('not implemented')
}
