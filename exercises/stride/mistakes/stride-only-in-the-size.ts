export const mistake = {
  title: 'The stride makes the result smaller, but the window still moves by 1',
  hint: 'Your result has the right size, but it holds the first windows one after the other instead of every second or third. Where does the window of cell (1, 1) begin?',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.floor((X.length - K.length + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((X[0].length - K[0].length + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a - top]?.[j + b - left] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
