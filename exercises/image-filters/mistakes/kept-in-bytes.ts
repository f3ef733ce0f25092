export const mistake = {
  title: 'The result is kept in bytes',
  hint: 'A Uint8ClampedArray clamps, but it also rounds to whole numbers. Here fractions are kept: use an array of numbers and clamp yourself.',
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
  return image.map((row, i) => {
    const pixels = new Uint8ClampedArray(row.length)
    for (let j = 0; j < row.length; j++) {
      let sum = 0
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 3; b++) sum += (image[i + a - 1]?.[j + b - 1] ?? 0) * K[a][b]
      pixels[j] = sum
    }
    return [...pixels]
  })
}
