interface ResidualParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  shortcut?: Matrix
}

/**
 * The residual block: relu(shortcut(X) + conv2(relu(conv1(X)))). Both convolutions keep height and width: a total of k − 1 rows
 * and columns of zeros is added, ⌈(k − 1)/2⌉ of them on the top and on the left.
 * @param X c_i channels of n_h × n_w
 * @param p conv1: c_m kernels of c_i channels, c_m biases; conv2: c_o kernels of c_m channels, c_o biases;
 * shortcut: the weights of a 1×1 convolution, [c_o][c_i]; left out, X itself is added
 * @returns c_o channels of n_h × n_w
 * @throws RangeError for an empty or ragged tensor, numbers of channels, weights or biases that do not match, or c_o ≠ c_i
 * without a shortcut
 */
export function residualBlock(X: Tensor3, p: ResidualParameters): Tensor3 {
  throw new Error('not implemented')
}
