export const mlpParameters = (...sizes: number[]) => ({
  weights: sizes[0] * sizes[1],
  bytes: sizes[0] * sizes[1] * sizes[2],
})
