/**
 * Reads an IDX file of unsigned bytes: the images (magic number 2051) or the labels (2049) of MNIST.
 * @param bytes the whole file, unpacked
 * @returns shape, [n, rows, columns] of images or [n] of labels; data, all values in one plain array, whole numbers 0..255
 * @throws RangeError for another magic number, or a file that ends before all that its header promises
 */
export function readIdx(bytes: Uint8Array): { shape: number[]; data: number[] } {
  throw new Error('not implemented')
}
