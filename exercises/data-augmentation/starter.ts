interface Change {
  flip?: 'horizontal' | 'vertical'
  crop?: { top: number; left: number; height: number; width: number }
  brightness?: number
}

/**
 * A changed copy of an image: flipped, then cropped, then brightened. What is left out is not done.
 * @param change.flip horizontal: left and right change places; vertical: top and bottom do
 * @param change.crop the part that is kept, in the image as it is after the flip
 * @param change.brightness added to every pixel; only then, pixels are clamped to 0..255
 * @returns height × width of the crop, or the size of the image
 * @throws RangeError for an empty or ragged image, another flip, or a crop outside the image or of a size below 1 or not whole
 */
export function augment(image: Matrix, change: Change): Matrix {
  throw new Error('not implemented')
}
