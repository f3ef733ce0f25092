function axisSize(n: number, k: number, p: number, s: number) {
  const padded = p + n + p
  return Math.floor((padded - k + s) / s)
}

export const outputShape = ([nh, nw]: Pair, [kh, kw]: Pair, [ph, pw]: Pair, [sh, sw]: Pair): Pair => [
  axisSize(nh, kh, ph, sh),
  axisSize(nw, kw, pw, sw),
]
