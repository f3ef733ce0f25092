export const mistake = {
  title: 'The picture is filtered in place',
  hint: 'You write new pixels into the picture while the next windows still need the old ones, and the caller finds it changed. Build a new picture.',
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
  for (let i = 0; i < image.length; i++)
    for (let j = 0; j < image[0].length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 3; b++) sum += (image[i + a - 1]?.[j + b - 1] ?? 0) * K[a][b]
      image[i][j] = Math.min(255, Math.max(0, sum))
    }
  return image
}
