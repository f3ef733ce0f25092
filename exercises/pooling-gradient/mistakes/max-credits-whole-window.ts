export const mistake = {
  title: 'All cells of a window get the gradient of its maximum',
  hint: 'You send the gradient of a maximum to every cell of its window. If a cell that is not the largest grows a little, what happens to the output?',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      const gradient = mode === 'max' ? dY[i][j] : dY[i][j] / (h * w)
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) dX[i + a][j + b] += gradient
    }
  return dX
}
