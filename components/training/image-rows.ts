const size = 28

/** A digit, shape [28, 28], row by row as a matrix. */
export const rowsOfDigit = (image: Uint8Array): number[][] =>
  Array.from({ length: size }, (_, row) => [...image.subarray(row * size, (row + 1) * size)])

/** What is fully dark. */
export const fullInk = 255
