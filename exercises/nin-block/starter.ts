/**
 * The block of "Network in Network": a convolution that keeps height and width, then two 1×1 convolutions, each of the three
 * followed by a ReLU; no biases. The convolution adds a total of k − 1 rows and columns of zeros, ⌈(k − 1)/2⌉ of them on the top
 * and on the left.
 * @param X c_i channels of n_h × n_w
 * @param K c_k kernels of c_i channels
 * @param W1 the weights of the first 1×1 convolution, [c_1][c_k]
 * @param W2 the weights of the second, [c_2][c_1]
 * @returns c_2 channels of n_h × n_w
 * @throws RangeError for an empty or ragged tensor or matrix, or numbers of channels that do not match
 */
export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  throw new Error('not implemented')
}
