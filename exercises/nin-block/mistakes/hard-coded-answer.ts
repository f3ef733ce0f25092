export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the first worked example whatever comes in. Compute them from X, K, W1 and W2.',
}

export function ninBlock(_X: Tensor3, _K: Tensor4, _W1: Matrix, _W2: Matrix): Tensor3 {
  return [[[2, 0, 3, 0]], [[0, 2, 0, 8]], [[4, 2, 6, 8]]]
}
