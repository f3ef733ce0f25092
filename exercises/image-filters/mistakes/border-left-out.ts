export const mistake = {
  title: 'The result lacks the outermost rows and columns',
  hint: 'You filter only where the whole window lies inside the picture. Add zeros around it, so that the result is as large as the picture.',
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
  const Y: Matrix = []
  for (let i = 0; i + 3 <= image.length; i++) {
    const row: number[] = []
    for (let j = 0; j + 3 <= image[0].length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++) for (let b = 0; b < 3; b++) sum += image[i + a][j + b] * K[a][b]
      row.push(Math.min(255, Math.max(0, sum)))
    }
    Y.push(row)
  }
  return Y
}
