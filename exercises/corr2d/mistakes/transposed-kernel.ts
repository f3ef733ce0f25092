export const mistake = {
  title: 'Rows and columns of the kernel are swapped',
  hint: 'Your kernel is transposed: row a, column b of the kernel meets row b, column a of the window. The first index is the row in both.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [h, w] = [K.length, K[0].length]
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    Y.push([])
    for (let j = 0; j <= X[0].length - w; j++) {
      let sum = 0
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += (X[i + b]?.[j + a] ?? 0) * K[a][b]
      Y[i].push(sum)
    }
  }
  return Y
}
