export function detectEdges(X: Matrix): Matrix {
  const result: Matrix = []
  X.forEach((line, i) => {
    result[i] = []
    for (let k = 1; k < line.length; k++) {
      if (line[k - 1] > line[k]) result[i].push(1)
      else if (line[k - 1] < line[k]) result[i].push(-1)
      else result[i].push(0)
    }
  })
  return result
}
