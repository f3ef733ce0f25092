import { type Digits, digitSize, imageAt } from '../../grader/training/datasets/digits/digits.ts'

/** Digits side by side as on paper: ink is black. @returns shape [rows · zoom · 28, columns · zoom · 28] */
export function tile(digits: Digits, columns: number, zoom: number): { pixels: Uint8Array; width: number } {
  const rows = Math.ceil(digits.labels.length / columns)
  const width = columns * zoom * digitSize
  const pixels = new Uint8Array(rows * zoom * digitSize * width).fill(255)
  for (let index = 0; index < digits.labels.length; index++) {
    const image = imageAt(digits, index)
    const [top, left] = [Math.floor(index / columns), index % columns].map(
      (cell) => cell * zoom * digitSize,
    ) as [number, number]
    for (let row = 0; row < zoom * digitSize; row++)
      for (let column = 0; column < zoom * digitSize; column++) {
        const ink = image[Math.floor(row / zoom) * digitSize + Math.floor(column / zoom)] as number
        pixels[(top + row) * width + left + column] = 255 - ink
      }
  }
  return { pixels, width }
}
