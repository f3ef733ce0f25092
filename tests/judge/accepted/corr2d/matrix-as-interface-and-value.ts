// expect: accepted
// A class of the student's own under the name of the ambient type.

export function corr2d(X: number[][], K: number[][]): number[][] {
  return new Matrix(X).correlate(new Matrix(K))
}

class Matrix {
  readonly width: number
  constructor(readonly rows: number[][]) {
    this.width = rows[0]?.length ?? 0
    if (this.width === 0 || rows.some((row) => row.length !== this.width)) throw new RangeError('empty or ragged')
  }
  correlate(kernel: Matrix): number[][] {
    if (kernel.rows.length > this.rows.length || kernel.width > this.width) throw new RangeError('kernel too large')
    return this.rows.slice(kernel.rows.length - 1).map((_, i) =>
      Array.from({ length: this.width - kernel.width + 1 }, (_, j) => this.at(kernel, i, j)),
    )
  }
  private at({ rows }: Matrix, i: number, j: number): number {
    let sum = 0
    rows.forEach((row, a) => row.forEach((weight, b) => (sum += weight * this.rows[i + a][j + b])))
    return sum
  }
}
