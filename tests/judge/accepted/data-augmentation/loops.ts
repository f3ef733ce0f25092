// expect: accepted
// One pass over the result: for every pixel the place that it comes from.

export function augment(image: Matrix, change: any): Matrix {
  const h = image.length
  if (h === 0 || image[0].length === 0) throw new RangeError('an image needs a pixel')
  const w = image[0].length
  for (let i = 0; i < h; i++) {
    if (image[i].length !== w) throw new RangeError('row ' + i + ' is not as long as the first')
  }
  if (change.flip !== undefined && change.flip !== 'horizontal' && change.flip !== 'vertical') {
    throw new RangeError('cannot flip ' + change.flip)
  }
  let top = 0
  let left = 0
  let height = h
  let width = w
  if (change.crop !== undefined) {
    top = change.crop.top
    left = change.crop.left
    height = change.crop.height
    width = change.crop.width
    for (const value of [top, left, height, width]) {
      if (value % 1 !== 0 || value < 0) throw new RangeError('not a number of pixels: ' + value)
    }
    if (height === 0 || width === 0) throw new RangeError('nothing is left of the image')
    if (top + height > h || left + width > w) throw new RangeError('the crop reaches out of the image')
  }

  const result: Matrix = []
  for (let i = top; i < top + height; i++) {
    const row: number[] = []
    for (let j = left; j < left + width; j++) {
      let pixel = image[change.flip === 'vertical' ? h - 1 - i : i][change.flip === 'horizontal' ? w - 1 - j : j]
      if (change.brightness !== undefined) {
        pixel += change.brightness
        if (pixel < 0) pixel = 0
        if (pixel > 255) pixel = 255
      }
      row.push(pixel)
    }
    result.push(row)
  }
  return result
}
