// expect: accepted
// Enums, constant and not, with computed members and a namespace merged in.

enum Axis {
  Rows,
  Columns = 'columns'.length - 6,
}
namespace Axis {
  export const all = [Axis.Rows, Axis.Columns] as const
}
const enum Fault {
  Empty = 'empty',
  Ragged = `${'rag'}ged`,
  Large = 'larger than the input',
}
enum Bits {
  One = 1 << 0,
  Two = 1 << 1,
  Both = One | Two,
}

function sizes(matrix: Matrix): Record<Axis, number> {
  if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError(Fault.Empty)
  if (matrix.some((row) => row.length !== matrix[0].length)) throw new RangeError(Fault.Ragged)
  return { [Axis.Rows]: matrix.length, [Axis.Columns]: matrix[0].length }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [size, kernel] = [sizes(X), sizes(K)]
  if (Axis.all.some((axis) => kernel[axis] > size[axis]) || Bits.Both !== 3) throw new RangeError(Fault.Large)
  const Y: Matrix = []
  for (let i = 0; i + kernel[Axis.Rows] <= size[Axis.Rows]; i++) {
    Y.push([])
    for (let j = 0; j + kernel[Axis.Columns] <= size[Axis.Columns]; j++)
      Y[i].push(K.flatMap((row, a) => row.map((weight, b) => weight * X[i + a][j + b])).reduce((sum, term) => sum + term))
  }
  return Y
}
