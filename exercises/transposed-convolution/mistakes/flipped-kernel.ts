export const mistake = {
  title: 'The kernel is flipped',
  hint: 'Your copies lie upside down and back to front. Each copy is the kernel as it is written: its first weight at the top left.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  const height = (X.length - 1) * stride[0] + K.length
  const width = (X[0].length - 1) * stride[1] + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          Z[i * stride[0] + a][j * stride[1] + b] += X[i][j] * K[K.length - 1 - a][K[0].length - 1 - b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
