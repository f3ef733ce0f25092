// Labelled images of digits, as everything here hands them on.

/** Rows and columns of an image. */
export const digitSize = 28

/** Bytes of an image. */
export const digitPixels = digitSize * digitSize

export interface Digits {
  /** Shape [count, 28, 28], row by row: 0 is paper, 255 is ink. */
  images: Uint8Array
  /** Shape [count]: 0 to 9. */
  labels: Uint8Array
}

/** One image, as a view: writing into it changes the digits. */
export function imageAt({ images }: Digits, index: number): Uint8Array {
  return images.subarray(index * digitPixels, (index + 1) * digitPixels)
}

/** The digits from `start` to just before `end`, as views. */
export function sliceDigits({ images, labels }: Digits, start: number, end: number): Digits {
  return {
    images: images.subarray(start * digitPixels, end * digitPixels),
    labels: labels.subarray(start, end),
  }
}
