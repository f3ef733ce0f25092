type Layer = { kernel: number; stride: number }

export const receptiveField = (layers: Layer[]): number[] =>
  layers.map((_, end) =>
    layers.slice(0, end + 1).reduce((sum, { kernel }) => sum + kernel, 0),
  )
