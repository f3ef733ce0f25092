export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the first worked example whatever comes in. Compute them from X and p.',
}

interface ResidualParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  shortcut?: Matrix
}

export function residualBlock(_X: Tensor3, _p: ResidualParameters): Tensor3 {
  return [[[1, 1, 0]]]
}
