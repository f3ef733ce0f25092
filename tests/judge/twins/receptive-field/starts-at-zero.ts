type Layer = { kernel: number; stride: number }

const product = (layers: Layer[]) => layers.reduce((all, { stride }) => all * stride, 1)

export const receptiveField = (layers: Layer[]): number[] =>
  layers.map((_, end) =>
    layers.slice(0, end + 1).reduce((sum, { kernel }, i) => sum + (kernel - 1) * product(layers.slice(0, i)), 0),
  )
