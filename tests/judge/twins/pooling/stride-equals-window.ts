export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const outRows = Math.floor(X.length / window[0])
  const outColumns = Math.floor(X[0].length / window[1])
  return Array.from({ length: outRows }, (_, i) =>
    Array.from({ length: outColumns }, (_, j) => {
      let largest = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++)
        for (let b = 0; b < window[1]; b++) {
          const x = X[i * window[0] + a][j * window[1] + b]
          sum += x
          if (x > largest) largest = x
        }
      return mode === 'max' ? largest : sum / (window[0] * window[1])
    }),
  )
}
