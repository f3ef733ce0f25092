class Grid {
  readonly cells: Float64Array

  constructor(
    readonly height: number,
    readonly width: number,
  ) {
    this.cells = new Float64Array(height * width)
  }

  static from(matrix: Matrix): Grid {
    const grid = new Grid(matrix.length, matrix.at(0)?.length ?? 0)
    if (grid.cells.length === 0) throw new RangeError('nothing in the matrix')
    for (const [i, row] of matrix.entries()) {
      if (row.length !== grid.width) throw new RangeError(`row ${i} is ${row.length} long and not ${grid.width}`)
      grid.cells.set(row, i * grid.width)
    }
    return grid
  }

  toMatrix(): Matrix {
    return Array.from({ length: this.height }, (_, i) =>
      Array.from(this.cells.subarray(i * this.width, (i + 1) * this.width)),
    )
  }
}

export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  const [input, kernel, upstream] = [X, K, dY].map(Grid.from)
  if (upstream.height + kernel.height !== input.height + 1 || upstream.width + kernel.width !== input.width + 1)
    throw new RangeError(`${upstream.height}×${upstream.width} is not the shape of the output`)
  const dInput = new Grid(input.height, input.width)
  const dKernel = new Grid(kernel.height, kernel.width)
  let db = 0
  for (let out = 0; out < upstream.cells.length; out++) {
    const gradient = upstream.cells[out]
    const corner = Math.floor(out / upstream.width) * input.width + (out % upstream.width)
    for (let tap = 0; tap < kernel.cells.length; tap++) {
      const cell = corner + Math.floor(tap / kernel.width) * input.width + (tap % kernel.width)
      dKernel.cells[tap] += gradient * input.cells[cell]
      dInput.cells[cell] += gradient * kernel.cells[tap]
    }
    db += gradient
  }
  return { dX: dInput.toMatrix(), dK: dKernel.toMatrix(), db }
}
