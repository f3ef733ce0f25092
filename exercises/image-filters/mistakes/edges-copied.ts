export const mistake = {
  title: 'The outermost pixels are copied',
  hint: 'You filter only where the whole window lies inside and copy the outermost pixels as they are. They are filtered, too, with zeros outside the picture.',
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
  const Y = image.map((row) => [...row])
  for (let i = 1; i < image.length - 1; i++)
    for (let j = 1; j < image[0].length - 1; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++) for (let b = 0; b < 3; b++) sum += image[i + a - 1][j + b - 1] * K[a][b]
      Y[i][j] = Math.min(255, Math.max(0, sum))
    }
  return Y
}
