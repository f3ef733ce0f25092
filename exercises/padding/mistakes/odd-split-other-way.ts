export const mistake = {
  title: 'The odd row or column goes on the wrong side',
  hint: 'An even total is split as it should be. Of an odd total, the one that is left over goes on the top or left; you put it at the bottom or right.',
}

export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const top = Math.floor(padding[0] / 2)
  const left = Math.floor(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length + padding[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + padding[1]; j++) row.push(X[i - top]?.[j - left] ?? value)
    Y.push(row)
  }
  return Y
}
