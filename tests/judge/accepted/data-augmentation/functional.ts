// expect: accepted
// The changes as a list of functions, composed.

type Step = (image: Matrix) => Matrix

const refuse = (reason: string): never => {
  throw new RangeError(reason)
}

const flips: Record<string, Step> = {
  horizontal: (image) => image.map((row) => row.toReversed()),
  vertical: (image) => image.toReversed(),
}

const cropTo =
  ({ top, left, height, width }: any): Step =>
  (image) => {
    const inside = (start: number, size: number, all: number) =>
      [start, size].every(Number.isInteger) && start >= 0 && size > 0 && start + size <= all
    return inside(top, height, image.length) && inside(left, width, image[0].length)
      ? image.slice(top, top + height).map((row) => row.slice(left, left + width))
      : refuse(`${height}×${width} at ${top}, ${left} of ${image.length}×${image[0].length}`)
  }

const brighten =
  (by: number): Step =>
  (image) =>
    image.map((row) => row.map((pixel) => Math.max(0, Math.min(255, pixel + by))))

export const augment = (image: Matrix, { flip, crop, brightness }: any): Matrix => {
  const widths = new Set(image.map((row) => row.length))
  if (widths.size !== 1 || widths.has(0)) refuse(`rows of ${[...widths].join(', ') || 'nothing'}`)
  const steps: Step[] = [
    ...(flip === undefined ? [] : [Object.hasOwn(flips, flip) ? flips[flip] : refuse(`flip ${flip}`)]),
    ...(crop === undefined ? [] : [cropTo(crop)]),
    ...(brightness === undefined ? [] : [brighten(brightness)]),
  ]
  return steps.reduce((picture, step) => step(picture), structuredCopy(image))
}

const structuredCopy: Step = (image) => image.map((row) => [...row])
