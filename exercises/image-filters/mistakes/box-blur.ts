export const mistake = {
  title: 'All nine weights of the blur are equal',
  hint: 'You take the plain average of nine pixels. The weights of this blur are 1, 2 and 4 sixteenths: the nearer, the more.',
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
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
  ],
}

export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  const K = kernels[name]
  const Y: Matrix = []
  for (let i = 0; i < image.length; i++) {
    const row: number[] = []
    for (let j = 0; j < image[0].length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 3; b++) sum += (image[i + a - 1]?.[j + b - 1] ?? 0) * K[a][b]
      row.push(Math.min(255, Math.max(0, sum)))
    }
    Y.push(row)
  }
  return Y
}
