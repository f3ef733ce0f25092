export const mistake = {
  title: 'Stride and padding have a default only together',
  hint: 'Your default is used when no options are given at all. Where only one of the two is given, the other is undefined. Give each a default of its own.',
}

export function transposedConv2d(
  X: Matrix,
  K: Matrix,
  options: { stride?: Pair; padding?: Pair } = { stride: [1, 1], padding: [0, 0] },
): Matrix {
  const [down, right] = options.stride as Pair
  const [p, q] = options.padding as Pair
  const height = (X.length - 1) * down + K.length
  const width = (X[0].length - 1) * right + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i * down + a][j * right + b] += X[i][j] * K[a][b]
  const top = Math.ceil(p / 2)
  const left = Math.ceil(q / 2)
  return Z.slice(top, top + height - p).map((row) => row.slice(left, left + width - q))
}
