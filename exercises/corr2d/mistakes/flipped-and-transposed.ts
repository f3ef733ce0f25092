export const mistake = {
  title: 'The kernel is flipped, and its rows and columns are swapped',
  hint: 'Two things at once: you read the kernel from its last entry to its first, and its rows as columns. Entry (a, b) of the kernel lies over entry (a, b) of the window.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [h, w] = [K.length, K[0].length]
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    Y.push([])
    for (let j = 0; j <= X[0].length - w; j++) {
      let sum = 0
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) sum += (X[i + b]?.[j + a] ?? 0) * K[h - 1 - a][w - 1 - b]
      Y[i].push(sum)
    }
  }
  return Y
}
