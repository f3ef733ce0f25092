export const mistake = {
  title: "LeNet's numbers are written down",
  hint: 'You return the same four numbers whatever the layers are. Compute them from the kernels and strides.',
}

export function receptiveField(_layers: object[]): number[] {
  return [5, 6, 14, 16]
}
