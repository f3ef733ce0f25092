export const mistake = {
  title: 'The windows are cut out of the input',
  hint: 'splice() takes the numbers out of X, so later windows find others in their place, and the caller finds X changed. slice() copies.',
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const [down, right] = [X[0].length - h + 1, X[0][0].length - w + 1]
  const rows: Matrix = []
  for (let i = 0; i < down; i++)
    for (let j = 0; j < right; j++) {
      const taps: number[] = []
      for (let c = 0; c < X.length; c++) for (let a = 0; a < h; a++) taps.push(...X[c][i + a].splice(j, w))
      rows.push(taps)
    }
  return rows
}
