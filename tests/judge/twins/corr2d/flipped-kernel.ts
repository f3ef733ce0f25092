const rotate = (m: Matrix): Matrix => [...m].reverse().map((line) => [...line].reverse())

const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const turned = rotate(K)
  const out: Matrix = []
  for (let top = 0; top + turned.length <= X.length; top++) {
    const line: number[] = []
    for (let left = 0; left + turned[0].length <= X[top].length; left++) {
      line.push(
        turned
          .map((weights, r) => weights.reduce((acc, weight, s) => acc + weight * X[top + r][left + s], 0))
          .reduce((p, q) => p + q),
      )
    }
    out.push(line)
  }
  return out
}
export { corr2d }
