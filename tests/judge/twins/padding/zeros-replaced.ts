export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const up = Math.round(padding[0] / 2)
  const back = Math.round(padding[1] / 2)
  return [...Array(X.length + padding[0]).keys()].map((i) => {
    const source = X[i - up]
    return [...Array(X[0].length + padding[1]).keys()].map((j) => {
      if (source && source[j - back]) return source[j - back]
      return value
    })
  })
}
