// expect: accepted

type Grid<T> = ReadonlyArray<ReadonlyArray<T>>

function zip<A, B, C>(left: readonly A[], right: readonly B[], combine: (a: A, b: B) => C): C[] {
  return left.map((value, index) => combine(value, right[index]))
}
function sum<const T extends readonly number[]>(...numbers: T): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function corr2d(X: Matrix, K: Matrix): Matrix
export function corr2d<T extends number>(X: Grid<T>, K: Grid<T>): number[][]
export function corr2d(this: void, X: Grid<number>, K: Grid<number>): number[][] {
  const [width, kernelWidth] = [X, K].map((grid) => {
    const widths = [...new Set(grid.map((row) => row.length))]
    if (widths.length !== 1 || widths[0] === 0) throw new RangeError('empty or ragged')
    return widths[0]
  }) as [number, number]
  if (K.length > X.length || kernelWidth > width) throw new RangeError('too large')
  return X.slice(K.length - 1).map((_, i) =>
    X[i].slice(kernelWidth - 1).map((_, j) =>
      sum(...zip(X.slice(i, i + K.length), K, (row, weights) => sum(...zip(row.slice(j, j + kernelWidth), weights, (x, k) => x * k)))),
    ),
  )
}
