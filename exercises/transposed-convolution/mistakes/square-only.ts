export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the input and in the kernel: X.length and X[0].length.',
  hiddenOnly: true as const,
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  const n = X.length
  const k = K.length
  const height = (n - 1) * stride[0] + k
  const width = (n - 1) * stride[1] + k
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let a = 0; a < k; a++)
        for (let b = 0; b < k; b++) Z[i * stride[0] + a][j * stride[1] + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
