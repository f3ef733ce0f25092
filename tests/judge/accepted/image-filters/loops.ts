// expect: accepted

export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  const height = image.length
  if (height === 0) throw new RangeError('no rows')
  const width = image[0].length
  if (width === 0) throw new RangeError('no columns')
  for (let i = 1; i < height; i++) if (image[i].length !== width) throw new RangeError(`row ${i} is ${image[i].length} long`)

  const result: Matrix = []
  for (let i = 0; i < height; i++) {
    result[i] = []
    for (let j = 0; j < width; j++) {
      // The pixel, its neighbours at the sides, and those at the corners.
      let sides = 0
      let corners = 0
      for (let r = i - 1; r <= i + 1; r++) {
        for (let c = j - 1; c <= j + 1; c++) {
          if (r < 0 || c < 0 || r >= height || c >= width) continue
          const distance = Math.abs(r - i) + Math.abs(c - j)
          if (distance === 1) sides += image[r][c]
          if (distance === 2) corners += image[r][c]
        }
      }
      let value: number
      switch (name) {
        case 'edge':
          value = 8 * image[i][j] - sides - corners
          break
        case 'sharpen':
          value = 5 * image[i][j] - sides
          break
        case 'blur':
          value = (4 * image[i][j] + 2 * sides + corners) / 16
          break
        default:
          throw new RangeError(`unknown filter ${name}`)
      }
      if (value < 0) value = 0
      if (value > 255) value = 255
      result[i][j] = value
    }
  }
  return result
}
