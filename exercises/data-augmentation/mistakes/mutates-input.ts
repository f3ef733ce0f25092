export const mistake = {
  title: 'The image is flipped in place',
  hint: 'reverse() turns the array that it is called on, and that is the image of the caller. Reverse a copy.',
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
  if (flip === 'vertical') image.reverse()
  if (flip === 'horizontal') for (const row of image) row.reverse()
  const { top, left, ...size } = crop ?? { top: 0, left: 0, height, width }
  const result: Matrix = []
  for (let i = 0; i < size.height; i++) {
    const row: number[] = []
    for (let j = 0; j < size.width; j++) {
      const pixel = image[top + i][left + j]
      row.push(brightness === undefined ? pixel : Math.max(0, Math.min(255, pixel + brightness)))
    }
    result.push(row)
  }
  return result
}
