export const convolutionMatrix = (K: Matrix, shape: Pair): Matrix => {
  const result: Matrix = []
  for (const i of Array(shape[0] - K.length + 1).keys())
    for (const j of Array(shape[1] - K[0].length + 1).keys()) {
      const line = new Array<number>(shape[0] * shape[1]).fill(0)
      K.forEach((weights, a) => {
        weights.forEach((weight, b) => {
          line[shape[0] * (i + a) + (j + b)] = weight
        })
      })
      result.push(line)
    }
  return result
}
