// adds the channels first, then one correlation is enough
const addUp = (X: Tensor3): Matrix =>
  X.reduce((sum, channel) => sum.map((row, y) => row.map((value, x) => value + channel[y][x])))

function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let top = 0; top < X.length - K.length + 1; top++) {
    const line: number[] = []
    for (let left = 0; left < X[0].length - K[0].length + 1; left++) {
      const window = X.slice(top, top + K.length).map((row) => row.slice(left, left + K[0].length))
      line.push(window.flat().reduce((sum, value, n) => sum + value * K.flat()[n], 0))
    }
    Y.push(line)
  }
  return Y
}

export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => corr2d(addUp(X), K[0])
