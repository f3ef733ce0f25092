export const mistake = {
  title: 'The padding is added on each side',
  hint: 'You add the whole padding on top and again at the bottom, as frameworks do that count per side. Here the number is the total of both sides.',
}

export function pad2d(X: Matrix, [p, q]: Pair, value = 0): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length + 2 * p; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + 2 * q; j++) {
      const outside = i < p || i >= p + X.length || j < q || j >= q + X[0].length
      row.push(outside ? value : X[i - p][j - q])
    }
    Y.push(row)
  }
  return Y
}
