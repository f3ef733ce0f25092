export const mistake = {
  title: 'The kernel that finds edges is written down',
  hint: 'You return the kernel that the worked example comes close to, whatever comes in. Compute it from X, Y and the options, step by step.',
}

export function learnKernel(_X: Matrix, _Y: Matrix, _options: object): Matrix {
  return [[1, -1]]
}
