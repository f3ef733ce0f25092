function pixel(image: Matrix, r: number, c: number): number {
  const line = image[r] || []
  return line[c]
}

export const convLayer = (X: Matrix, W: Matrix, b: number): Matrix => {
  const result: Matrix = []
  for (let r = 0; r < X.length; r++) {
    const line: number[] = []
    for (let c = 0; c < X[0].length; c++) {
      let total = 0
      W.forEach((weights, dr) => {
        weights.forEach((weight, dc) => {
          total = total + weight * pixel(X, r + dr, c + dc)
        })
      })
      line.push(total + b)
    }
    result.push(line)
  }
  return result
}
