const flips: Record<string, (A: Matrix) => Matrix> = {
  horizontal: (A) => A.map((row) => [...row].reverse()),
  vertical: (A) => [...A].reverse(),
  none: (A) => A,
}

export const augment = (image: Matrix, { flip = 'none', crop, brightness }: any): Matrix => {
  const cut = (A: Matrix): Matrix =>
    crop
      ? Array.from({ length: crop.height }, (_, i) => Array.from({ length: crop.width }, (_, j) => A[crop.top + i][crop.left + j]))
      : A.map((row) => row.slice())
  const light = (x: number) => Math.min(Math.max(x + brightness, 0), 255)
  const n = image.length
  const part = cut(flips[flip](image.map((row) => Array.from({ length: n }, (_, j) => row[j]))))
  return brightness === undefined ? part : part.map((row) => row.map(light))
}
