type Layer = { kernel: number; stride: number }

export const receptiveField = (layers: Layer[]): number[] => {
  const after = (end: number): number =>
    end < 0 ? 1 : layers[end].kernel + layers[end].stride * (after(end - 1) - 1)
  return layers.map((_, end) => after(end))
}
