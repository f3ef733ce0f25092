type Layer = { kernel: number; stride: number }

export const receptiveField = (layers: Layer[]): number[] =>
  layers.map((_, end) =>
    layers.slice(0, end + 1).reduce((sum, { kernel }, i) => sum + (kernel - 1) * (i > 0 ? layers[i - 1].stride : 1), 1),
  )
