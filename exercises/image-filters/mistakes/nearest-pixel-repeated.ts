export const mistake = {
  title: 'The outermost pixels are repeated outside',
  hint: 'Outside the picture you take the nearest pixel of it, as picture editors do. Here there are zeros.',
}

const kernels = {
  edge: [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ],
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  blur: [
    [1 / 16, 2 / 16, 1 / 16],
    [2 / 16, 4 / 16, 2 / 16],
    [1 / 16, 2 / 16, 1 / 16],
  ],
}

export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  const K = kernels[name]
  const wide = image.map((row) => [row[0], ...row, row[row.length - 1]])
  const padded = [wide[0], ...wide, wide[wide.length - 1]]
  const Y: Matrix = []
  for (let i = 0; i < image.length; i++) {
    const row: number[] = []
    for (let j = 0; j < image[0].length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++) for (let b = 0; b < 3; b++) sum += padded[i + a][j + b] * K[a][b]
      row.push(Math.min(255, Math.max(0, sum)))
    }
    Y.push(row)
  }
  return Y
}
