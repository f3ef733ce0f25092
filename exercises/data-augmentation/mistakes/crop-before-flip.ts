export const mistake = {
  title: 'The image is cropped before it is flipped',
  hint: 'Each of the two is right by itself. The flip comes first: the crop counts its rows and columns in the flipped image.',
  hiddenOnly: true as const,
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
  const { top, left, ...size } = crop ?? { top: 0, left: 0, height, width }
  const result: Matrix = []
  for (let i = 0; i < size.height; i++) {
    const row: number[] = []
    for (let j = 0; j < size.width; j++) {
      const y = flip === 'vertical' ? size.height - 1 - i : i
      const x = flip === 'horizontal' ? size.width - 1 - j : j
      const pixel = image[top + y][left + x]
      row.push(brightness === undefined ? pixel : Math.max(0, Math.min(255, pixel + brightness)))
    }
    result.push(row)
  }
  return result
}
