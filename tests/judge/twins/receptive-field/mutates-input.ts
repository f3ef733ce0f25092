type Layer = { kernel: number; stride: number }

export function receptiveField(layers: Layer[]): number[] {
  layers.reduce((distance, layer) => (layer.stride = layer.stride * distance), 1)
  let seen = 1
  return layers.map(({ kernel }, i) => (seen = seen + (kernel - 1) * (layers[i - 1]?.stride ?? 1)))
}
