const flips: Record<string, (A: Matrix) => Matrix> = {
  horizontal: (A) => A.map((row) => [...row].reverse()),
  vertical: (A) => [...A].reverse(),
  none: (A) => A,
}

export const augment = (image: Matrix, { flip = 'none', crop, brightness = 0 }: any): Matrix => {
  const cut = (A: Matrix): Matrix =>
    crop
      ? A.slice(crop.top, crop.top + crop.height).map((row) => row.slice(crop.left, crop.left + crop.width))
      : A.map((row) => row.slice())
  const light = (x: number) => (x + brightness < 0 ? 0 : x + brightness > 255 ? 255 : x + brightness)
  const part = cut(flips[flip](image))
  return part.map((row) => row.map(light))
}
