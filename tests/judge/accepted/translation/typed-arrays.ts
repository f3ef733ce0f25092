// Flat copies; the largest difference inside the margin decides.
class Picture {
  readonly cells: Float64Array
  constructor(
    readonly height: number,
    readonly width: number,
  ) {
    this.cells = new Float64Array(height * width)
  }
  static from(matrix: Matrix): Picture {
    const picture = new Picture(matrix.length, matrix[0]?.length ?? 0)
    if (picture.cells.length === 0) throw new RangeError('an empty matrix')
    for (const [i, row] of matrix.entries()) {
      if (row.length !== picture.width) throw new RangeError(`row ${i} has ${row.length} numbers, not ${picture.width}`)
      picture.cells.set(row, i * picture.width)
    }
    return picture
  }
  shifted(down: number, right: number): Picture {
    const result = new Picture(this.height, this.width)
    this.cells.forEach((value, index) => {
      const i = Math.floor(index / this.width) + down
      const j = (index % this.width) + right
      if (i >= 0 && i < this.height && j >= 0 && j < this.width) result.cells[i * this.width + j] = value
    })
    return result
  }
  toMatrix(): Matrix {
    return Array.from({ length: this.height }, (_, i) => [...this.cells.subarray(i * this.width, (i + 1) * this.width)])
  }
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const [down, right] = by
  if (Math.trunc(down) !== down || Math.trunc(right) !== right) throw new RangeError(`shift ${down}, ${right}`)
  if (!(margin >= 0) || Math.trunc(margin) !== margin) throw new RangeError(`margin ${margin}`)
  const before = Picture.from(op(Picture.from(X).shifted(down, right).toMatrix()))
  const after = Picture.from(op(X)).shifted(down, right)
  let largest = 0
  before.cells.forEach((value, index) => {
    const edge = Math.min(
      Math.floor(index / before.width),
      index % before.width,
      before.height - 1 - Math.floor(index / before.width),
      before.width - 1 - (index % before.width),
    )
    if (edge >= margin) largest = Math.max(largest, Math.abs(value - after.cells[index]))
  })
  return largest <= 1e-6
}
