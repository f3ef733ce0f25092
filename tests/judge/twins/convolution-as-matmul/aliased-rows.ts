export const convolutionMatrix = (K: Matrix, [H, W]: Pair): Matrix => {
  const row = Array.from({ length: H * W }, () => 0)
  const result: Matrix = []
  for (let top = 0; top + K.length <= H; top++)
    for (let left = 0; left + K[0].length <= W; left++) {
      K.forEach((weights, a) => weights.forEach((weight, b) => (row[(top + a) * W + left + b] = weight)))
      result.push(row)
    }
  return result
}
