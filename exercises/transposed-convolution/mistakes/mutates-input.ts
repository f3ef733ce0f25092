export const mistake = {
  title: 'The zeros are put into the input itself',
  hint: 'splice() changes the matrix that the caller gave you, and it is larger after the call. Leave the input as it was, and compute where each copy begins.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  for (const row of X)
    for (let j = row.length - 1; j > 0; j--) for (let zero = 1; zero < stride[1]; zero++) row.splice(j, 0, 0)
  for (let i = X.length - 1; i > 0; i--)
    for (let zero = 1; zero < stride[0]; zero++) X.splice(i, 0, Array(X[0].length).fill(0))
  const height = X.length - 1 + K.length
  const width = X[0].length - 1 + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i + a][j + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
