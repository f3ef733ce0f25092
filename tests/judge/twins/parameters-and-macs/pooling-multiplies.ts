type State = { shape: number[]; parameters: number; macs: number }

const fit = (n: number, k: number, p: number, s: number) => Math.floor((n - k + p) / s) + 1

const steps: Record<string, (shape: number[], layer: any) => State> = {
  convolution([c, h, w], { outChannels: o, kernel: k, padding: p = [0, 0], stride: s = [1, 1] }) {
    const [oh, ow] = [fit(h, k[0], p[0], s[0]), fit(w, k[1], p[1], s[1])]
    const W = o * c * k[0] * k[1]
    return { shape: [o, oh, ow], parameters: W + o, macs: W * oh * ow }
  },
  pooling([c, h, w], l) {
    const [oh, ow] = [fit(h, l.window[0], 0, l.stride[0]), fit(w, l.window[1], 0, l.stride[1])]
    return { shape: [c, oh, ow], parameters: 0, macs: l.window[1] * oh * l.window[0] * ow * c }
  },
  dense([c, h, w], l) {
    const W = l.units * c * h * w
    return { shape: [l.units, 1, 1], parameters: W + l.units, macs: W }
  },
}

export const countCost = (input: any, layers: any[]): any => {
  const { parameters, macs } = layers.reduce(
    (state, layer) => {
      const next = steps[layer.kind](state.shape, layer)
      return { ...next, parameters: state.parameters + next.parameters, macs: state.macs + next.macs }
    },
    { shape: [input.channels, input.height, input.width], parameters: 0, macs: 0 },
  )
  return { macs, parameters }
}
