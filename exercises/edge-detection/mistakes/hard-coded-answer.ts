export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X.',
}

export function detectEdges(_X: Matrix): Matrix {
  return [
    [0, 1, 0, 0, 0, -1, 0],
    [0, 1, 0, 0, 0, -1, 0],
    [0, 1, 0, 0, 0, -1, 0],
    [0, 1, 0, 0, 0, -1, 0],
    [0, 1, 0, 0, 0, -1, 0],
    [0, 1, 0, 0, 0, -1, 0],
  ]
}
