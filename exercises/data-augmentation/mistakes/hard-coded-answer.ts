export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from the image and the change.',
}

export function augment(_image: Matrix, _change: object): Matrix {
  return [
    [2, 1],
    [4, 3],
  ]
}
