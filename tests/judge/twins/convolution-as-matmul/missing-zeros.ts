export const convolutionMatrix = (K: Matrix, [H, W]: Pair): Matrix => {
  const taps = K.flat()
  const starts: number[] = []
  for (let i = 0; i + K.length <= H; i++) for (let j = 0; j + K[0].length <= W; j++) starts.push(i * W + j)
  return starts.map((start) => Array.from({ length: H * W }, (_, n) => taps[n - start] ?? 0))
}
