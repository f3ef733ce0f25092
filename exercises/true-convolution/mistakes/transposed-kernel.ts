export const mistake = {
  title: 'The kernel is transposed',
  hint: 'You swap the rows and the columns of the kernel. Flipping keeps its height and its width, and reverses the order on each axis.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const [h, w] = [K[0].length, K.length]
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - w; j++) {
      let sum = 0
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += X[i + a][j + b] * K[b][a]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
