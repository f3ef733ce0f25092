// expect: accepted
// Tuples, template-literal, mapped, conditional and recursive types, infer, keyof, unique symbols.

type Axis = 'row' | 'column'
type Edge = `${'first' | 'last'}${Capitalize<Axis>}`
type Sizes = { readonly [A in Axis as `${A}s`]-?: number }
type Element<T> = T extends readonly (infer U extends unknown)[] ? Element<U> : T
type Tuple<N extends number, T extends unknown[] = []> = T['length'] extends N ? T : Tuple<N, [...T, number]>
type Window = [top: number, left: number, ...rest: Tuple<2>, last?: Edge]
type Op = { (X: Matrix, K: Matrix): Matrix; readonly title?: string; new?: never }
declare const brand: unique symbol
type Checked<out T> = T & { readonly [brand]: true }

const check = <const M extends Matrix>(matrix: M): Checked<M> => (sizeOf(matrix), matrix as Checked<M>)
const sizes = (matrix: Checked<Matrix>): Sizes => ({ rows: matrix.length, columns: matrix[0].length })

export const corr2d: Op = (X, K) => {
  const [outer, inner] = [sizes(check(X)), sizes(check(K))]
  for (const key of ['rows', 'columns'] satisfies (keyof Sizes)[]) if (inner[key] > outer[key]) throw new RangeError(key)
  const at = ([top, left]: Window): Element<Matrix> =>
    K.reduce<number>((sum, row, a) => row.reduce<number>((part, k, b) => part + k * X[top + a][left + b], sum), 0)
  return [...Array(outer.rows - inner.rows + 1).keys()].map((i) =>
    [...Array(outer.columns - inner.columns + 1).keys()].map((j) => at([i, j, 0, 0])),
  )
}

function correlate(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + kernelHeight <= height; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelWidth <= width; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function sizeOf(matrix: Matrix): [number, number] {
  const width = matrix.length === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError('a matrix is empty')
  for (const row of matrix) if (row.length !== width) throw new RangeError('a matrix is ragged')
  return [matrix.length, width]
}
