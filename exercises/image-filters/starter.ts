/**
 * Filters a grey picture (n_h × n_w) by a kernel of 3×3, with zeros around the picture.
 * @param name edge: 8 in the middle, −1 around it; sharpen: 5 in the middle, −1 above, below, left and right;
 * blur: 1 2 1 / 2 4 2 / 1 2 1, divided by 16
 * @returns n_h × n_w, clamped to 0..255, not rounded
 * @throws RangeError for an empty or ragged picture, or an unknown name
 */
export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  throw new Error('not implemented')
}
