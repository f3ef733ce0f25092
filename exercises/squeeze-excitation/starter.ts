/**
 * Scales each channel of X by a gate that a small perceptron computes from the averages of all channels.
 * @param X c channels of n_h × n_w
 * @param W1 r × c, followed by a ReLU
 * @param W2 c × r, followed by a sigmoid; neither layer has a bias
 * @returns the channels of X, each times its gate
 * @throws RangeError for no channels, empty or ragged matrices, channels of different sizes, or weights whose sizes do
 * not fit
 */
export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  throw new Error('not implemented')
}
