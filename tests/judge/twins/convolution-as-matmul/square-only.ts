const range = (n: number): number[] => [...Array(n).keys()]

export const convolutionMatrix = (K: Matrix, [n]: Pair): Matrix => {
  const size = K.length
  const outputs = n - size + 1
  return range(outputs * outputs).map((output) => {
    const row = range(n * n).map(() => 0)
    for (const tap of range(size * size)) {
      const [a, b] = [Math.floor(tap / size), tap % size]
      row[(Math.floor(output / outputs) + a) * n + (output % outputs) + b] = K[a][b]
    }
    return row
  })
}
