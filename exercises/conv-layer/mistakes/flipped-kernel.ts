export const mistake = {
  title: 'The kernel is flipped',
  hint: 'You compute what mathematics calls a convolution. In a layer, too, the kernel lies as it is written: its first weight over the first cell of the window.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const [h, w] = [W.length, W[0].length]
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - w; j++) {
      let sum = b
      for (let a = 0; a < h; a++) for (let c = 0; c < w; c++) sum += X[i + a][j + c] * W[h - 1 - a][w - 1 - c]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
