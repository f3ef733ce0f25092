export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from the picture and the filter.',
}

export function filterImage(_image: Matrix, _name: 'edge' | 'sharpen' | 'blur'): Matrix {
  return [
    [255, 220, 220, 220, 255],
    [240, 0, 160, 0, 240],
    [240, 0, 0, 0, 240],
    [255, 240, 240, 240, 255],
  ]
}
