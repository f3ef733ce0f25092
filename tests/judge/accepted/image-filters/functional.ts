// expect: accepted

type Name = 'edge' | 'sharpen' | 'blur'

const filters: { [K in Name]: (middle: number, sides: number, corners: number) => number } = {
  edge: (middle, sides, corners) => 8 * middle - sides - corners,
  sharpen: (middle, sides) => 5 * middle - sides,
  blur: (middle, sides, corners) => middle / 4 + sides / 8 + corners / 16,
}

const clamp = (value: number) => Math.max(0, Math.min(255, value))
const sum = (...numbers: number[]) => numbers.reduce((left, right) => left + right, 0)

export const filterImage = (image: Matrix, name: Name): Matrix => {
  if (!Object.keys(filters).includes(name)) throw new RangeError(`${name} is none of ${Object.keys(filters)}`)
  if (!image[0]?.length || image.some(({ length }) => length !== image[0].length)) throw new RangeError('no picture')
  const at = (r: number, c: number) => image[r]?.[c] ?? 0
  return image.map((row, r) =>
    row.map((pixel, c) =>
      clamp(
        filters[name](
          pixel,
          sum(at(r - 1, c), at(r + 1, c), at(r, c - 1), at(r, c + 1)),
          sum(at(r - 1, c - 1), at(r - 1, c + 1), at(r + 1, c - 1), at(r + 1, c + 1)),
        ),
      ),
    ),
  )
}
