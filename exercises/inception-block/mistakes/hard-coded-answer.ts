export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the first worked example whatever comes in. Compute them from X and p.',
}

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

export function inceptionBlock(_X: Tensor3, _p: InceptionParameters): Tensor3 {
  return [[[1]], [[6]], [[2]], [[0]], [[1]]]
}
