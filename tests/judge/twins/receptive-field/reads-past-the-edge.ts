type Layer = { kernel: number; stride: number }

export function receptiveField(layers: Layer[]): number[] {
  const strides = layers.map(({ stride }) => stride)
  const distance = (i: number): number => (i < 0 ? 1 : strides[i - 1] * distance(i - 1))
  const sizes: number[] = []
  layers.forEach(({ kernel }, i) => sizes.push((sizes[i - 1] ?? 1) + (kernel - 1) * distance(i)))
  return sizes
}
