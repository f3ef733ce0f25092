const turn = (m: Matrix): Matrix => m.map((line) => line.slice().reverse()).reverse()

export const convLayer = (X: Matrix, W: Matrix, b: number): Matrix => {
  const K = turn(W)
  const out: Matrix = []
  let top = 0
  while (top + K.length <= X.length) {
    const line: number[] = []
    let left = 0
    while (left + K[0].length <= X[0].length) {
      let value = 0
      K.forEach((weights, r) => weights.forEach((weight, s) => (value += weight * X[top + r][left + s])))
      line.push(value + b)
      left++
    }
    out.push(line)
    top++
  }
  return out
}
