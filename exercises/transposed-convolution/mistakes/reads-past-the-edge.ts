export const mistake = {
  title: 'Cells outside the input are NaN',
  hint: 'A cell near the edge of the result would get weights from cells that the input does not have. There is undefined, and undefined times a number is NaN; such a cell brings nothing.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let r = 0; r < (X.length - 1) * stride[0] + K.length - padding[0]; r++) {
    const row: number[] = []
    for (let c = 0; c < (X[0].length - 1) * stride[1] + K[0].length - padding[1]; c++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) {
          const i = (r + top - a) / stride[0]
          const j = (c + left - b) / stride[1]
          if (Number.isInteger(i) && Number.isInteger(j)) sum += (X[i]?.[j] as number) * K[a][b]
        }
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
