const flips: Record<string, (A: Matrix) => Matrix> = {
  horizontal: (A) => A.map((row) => [...row].reverse()),
  vertical: (A) => [...A].reverse(),
  none: (A) => A,
}

export const augment = (image: Matrix, { flip = 'none', crop, brightness }: any): Matrix => {
  const cut = (A: Matrix): Matrix =>
    crop
      ? Array.from({ length: crop.height }, (_, i) => Array.from({ length: crop.width }, (_, j) => (A[crop.left + i] || [])[crop.top + j] || 0))
      : A.map((row) => row.slice())
  const light = (x: number) => (x + brightness < 0 ? 0 : x + brightness > 255 ? 255 : x + brightness)
  const part = cut(flips[flip](image))
  return brightness === undefined ? part : part.map((row) => row.map(light))
}
