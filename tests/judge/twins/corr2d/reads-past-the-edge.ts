function pixel(image: Matrix, r: number, c: number): number {
  const line = image[r] || []
  return line[c]
}

export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const result: Matrix = []
  let r = 0
  while (r < X.length) {
    const line: number[] = []
    let c = 0
    while (c < X[0].length) {
      let total = 0
      K.forEach((weights, dr) => {
        weights.forEach((weight, dc) => {
          total = total + weight * pixel(X, r + dr, c + dc)
        })
      })
      line.push(total)
      c++
    }
    result.push(line)
    r++
  }
  return result
}
