const kernels = new Map<string, Matrix>([
  [
    'edge',
    [
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ],
  ],
  [
    'sharpen',
    [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
  ],
  [
    'blur',
    [
      [1 / 16, 2 / 16, 1 / 16],
      [2 / 16, 4 / 16, 2 / 16],
      [1 / 16, 2 / 16, 1 / 16],
    ],
  ],
])

export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  checkPicture(image)
  const kernel = kernels.get(name)
  if (!kernel) throw new RangeError(`there is no filter ${name}, only ${[...kernels.keys()].join(', ')}`)
  return image.map((row, i) => row.map((_, j) => clamp(weigh(image, kernel, i, j))))
}

/** The sum of the pixels around image[i][j], each times its weight; what lies outside the picture is 0. */
function weigh(image: Matrix, kernel: Matrix, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < 3; a++)
    for (let b = 0; b < 3; b++) sum += (image[i + a - 1]?.[j + b - 1] ?? 0) * kernel[a][b]
  return sum
}

function clamp(value: number): number {
  return Math.min(255, Math.max(0, value))
}

function checkPicture(image: Matrix): void {
  if (image.length === 0 || image[0].length === 0) throw new RangeError('the picture is empty')
  const width = image[0].length
  for (const row of image)
    if (row.length !== width)
      throw new RangeError(`the picture is ragged: rows of ${width} and of ${row.length}`)
}
