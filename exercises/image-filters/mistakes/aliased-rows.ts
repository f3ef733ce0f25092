export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
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
  const Y: Matrix = Array(image.length).fill(Array(image[0].length).fill(0))
  for (let i = 0; i < image.length; i++)
    for (let j = 0; j < image[0].length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 3; b++) sum += (image[i + a - 1]?.[j + b - 1] ?? 0) * K[a][b]
      Y[i][j] = Math.min(255, Math.max(0, sum))
    }
  return Y
}
