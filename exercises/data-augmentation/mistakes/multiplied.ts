export const mistake = {
  title: 'The brightness is a factor',
  hint: 'You multiply every pixel by the brightness. It is added.',
}

interface Change {
  flip?: 'horizontal' | 'vertical'
  crop?: { top: number; left: number; height: number; width: number }
  brightness?: number
}

export function augment(image: Matrix, change: Change): Matrix {
  const { flip, crop, brightness } = change
  const height = image.length
  const width = image[0].length
  const flipped: Matrix = []
  for (let i = 0; i < height; i++) {
    const row: number[] = []
    for (let j = 0; j < width; j++) {
      const y = flip === 'vertical' ? height - 1 - i : i
      const x = flip === 'horizontal' ? width - 1 - j : j
      row.push(image[y][x])
    }
    flipped.push(row)
  }
  const { top, left, ...size } = crop ?? { top: 0, left: 0, height, width }
  const result: Matrix = []
  for (let i = 0; i < size.height; i++) {
    const row: number[] = []
    for (let j = 0; j < size.width; j++) {
      const pixel = flipped[top + i][left + j]
      row.push(brightness === undefined ? pixel : Math.max(0, Math.min(255, pixel * brightness)))
    }
    result.push(row)
  }
  return result
}
