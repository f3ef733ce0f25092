export const mistake = {
  title: 'Padding and stride have a default only together',
  hint: 'Your default is used when no options are given at all. Where only one of the two is given, the other is undefined. Give each a default of its own.',
}

export function corr2dStrided(
  X: Matrix,
  K: Matrix,
  options: { padding?: Pair; stride?: Pair } = { padding: [0, 0], stride: [1, 1] },
): Matrix {
  const [p, q] = options.padding as Pair
  const [down, right] = options.stride as Pair
  const top = Math.ceil(p / 2)
  const left = Math.ceil(q / 2)
  const Y: Matrix = []
  for (let i = -top; i + K.length <= X.length + p - top; i += down) {
    const row: number[] = []
    for (let j = -left; j + K[0].length <= X[0].length + q - left; j += right) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a]?.[j + b] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
