export const convolutionMatrix = (K: Matrix, [H, W]: Pair): Matrix => {
  const zeros = (n: number): number[] => Array.from({ length: n }, () => 0)
  const gap = W - K[0].length
  const band = K.flatMap((row, a) => (a === 0 ? row : [...zeros(gap), ...row]))
  const free = H * W - band.length
  return Array.from({ length: free + 1 }, (_, start) => [...zeros(start), ...band, ...zeros(free - start)])
}
