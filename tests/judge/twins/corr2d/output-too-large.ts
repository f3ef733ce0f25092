// one more row and column of zeros, so that nothing is undefined
function extend(X: Matrix): Matrix {
  const wider = X.map((row) => row.concat(0))
  wider.push(wider[0].map(() => 0))
  return wider
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const big = extend(X)
  const result: Matrix = []
  for (let y = 0; y < big.length - K.length + 1; y++) {
    result[y] = []
    for (let x = 0; x < big[0].length - K[0].length + 1; x++) {
      result[y][x] = 0
      for (let dy = 0; dy < K.length; dy++)
        for (let dx = 0; dx < K[dy].length; dx++) result[y][x] += K[dy][dx] * big[y + dy][x + dx]
    }
  }
  return result
}
