interface Change {
  flip?: 'horizontal' | 'vertical'
  crop?: { top: number; left: number; height: number; width: number }
  brightness?: number
}

export function augment(image: Matrix, { flip, crop, brightness }: Change): Matrix {
  const [height, width] = sizeOf(image)
  // Without a crop, the part is the whole image; that of an empty image is empty, and is refused.
  const part = crop ?? { top: 0, left: 0, height, width }
  checkAxis(part.top, part.height, height)
  checkAxis(part.left, part.width, width)

  return flipped(image, flip)
    .slice(part.top, part.top + part.height)
    .map((row) => row.slice(part.left, part.left + part.width))
    .map((row) => (brightness === undefined ? row : row.map((pixel) => clamped(pixel + brightness))))
}

function flipped(image: Matrix, flip: Change['flip']): Matrix {
  switch (flip) {
    case undefined:
      return image
    case 'horizontal':
      return image.map((row) => row.toReversed())
    case 'vertical':
      return image.toReversed()
    default:
      throw new RangeError(`flip must be horizontal or vertical, but is ${flip}`)
  }
}

function clamped(pixel: number): number {
  return Math.min(Math.max(pixel, 0), 255)
}

/** That a part of `length` cells from `start` on is not empty and lies within `size` cells. */
function checkAxis(start: number, length: number, size: number): void {
  if (!Number.isInteger(length)) throw new RangeError(`a crop of ${length} cells is not of whole cells`)
  if (start < 0 || length < 1 || start + length > size)
    throw new RangeError(`${length} cells from ${start} on are no part of ${size} cells`)
}

/** Height and width of an image that is not ragged; both are 0 where there is no row. */
function sizeOf(image: Matrix): Pair {
  const width = image[0]?.length ?? 0
  for (const row of image)
    if (row.length !== width)
      throw new RangeError(`the image is ragged: rows of ${width} and of ${row.length}`)
  return [image.length, width]
}
