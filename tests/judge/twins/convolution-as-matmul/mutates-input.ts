export const convolutionMatrix = (K: Matrix, [H, W]: Pair): Matrix => {
  const starts: number[] = []
  for (let i = 0; i + K.length <= H; i++) for (let j = 0; j + K[0].length <= W; j++) starts.push(i * W + j)
  for (const a of K.keys()) K[a] = Array.from({ length: W }, (_, b) => K[a][b] ?? 0)
  const band = K.flat()
  return starts.map((start) => Array.from({ length: H * W }, (_, n) => band[n - start] ?? 0))
}
