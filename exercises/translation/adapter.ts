// Makes the function that a case speaks of. It runs beside the submission: hence no method, no iterator and no global is
// used that the submission could have replaced, and every index that is read lies inside its array.

export type Op =
  | { correlate: Matrix }
  | { correlateSame: Matrix }
  | { dense: Tensor4 }
  | { scale: Matrix }
  | { clip: readonly [low: number, high: number] }
  | { shift: Pair }
  | { mirror: 'columns' | 'both' }
  | { maxPool: number }

const { from } = Array
const { hasOwn } = Object

/** The plain op becomes a function; what else is handed over stays as it is. */
export default function adapt(plain: [op: Op, X: Matrix, by: Pair, margin: number]): unknown[] {
  return [functionOf(plain[0]), plain[1], plain[2], plain[3]]
}

export function functionOf(op: Op): (X: Matrix) => Matrix {
  if (has(op, 'correlate')) return (X) => correlate(X, op.correlate, [0, 0])
  if (has(op, 'correlateSame')) {
    const kernel = op.correlateSame
    return (X) => correlate(X, kernel, [(kernel.length - 1) / 2, (kernel[0].length - 1) / 2])
  }
  if (has(op, 'dense'))
    return (X) => matrix(op.dense.length, op.dense[0].length, (i, j) => weightedSum(X, op.dense[i][j], 0, 0))
  if (has(op, 'scale')) return (X) => like(X, (i, j) => op.scale[i][j] * X[i][j])
  if (has(op, 'clip')) return (X) => like(X, (i, j) => clip(X[i][j], op.clip[0], op.clip[1]))
  if (has(op, 'shift')) return (X) => like(X, (i, j) => cell(X, i - op.shift[0], j - op.shift[1]))
  if (has(op, 'mirror')) {
    const upsideDown = op.mirror === 'both'
    return (X) => like(X, (i, j) => X[upsideDown ? X.length - 1 - i : i][X[0].length - 1 - j])
  }
  return (X) => maxPool(X, op.maxPool)
}

function has<K extends string>(op: Op, name: K): op is Extract<Op, { [key in K]: unknown }> {
  return hasOwn(op, name)
}

/** Cross-correlation with so many rows and columns of zeros on each side. */
function correlate(X: Matrix, K: Matrix, sides: Pair): Matrix {
  const rows = X.length - K.length + 1 + 2 * sides[0]
  const columns = X.length === 0 ? 0 : X[0].length - K[0].length + 1 + 2 * sides[1]
  return matrix(rows, columns, (i, j) => weightedSum(X, K, i - sides[0], j - sides[1]))
}

/** The weights laid over X, their first one over X[top][left]. */
function weightedSum(X: Matrix, weights: Matrix, top: number, left: number): number {
  let sum = 0
  for (let a = 0; a < weights.length; a++)
    for (let b = 0; b < weights[0].length; b++) sum += weights[a][b] * cell(X, top + a, left + b)
  return sum
}

/** The largest number of each block; rows and columns that make no whole block are left out. */
function maxPool(X: Matrix, size: number): Matrix {
  const blocks = (length: number) => (length - (length % size)) / size
  return matrix(blocks(X.length), blocks(X[0].length), (i, j) => {
    let largest = X[i * size][j * size]
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const value = X[i * size + a][j * size + b]
        if (value > largest) largest = value
      }
    return largest
  })
}

function clip(value: number, low: number, high: number): number {
  if (value < low) return low
  return value > high ? high : value
}

/** 0 outside of X. */
function cell(X: Matrix, i: number, j: number): number {
  return i >= 0 && i < X.length && j >= 0 && j < X[i].length ? X[i][j] : 0
}

function like(X: Matrix, value: (i: number, j: number) => number): Matrix {
  return list(X.length, (i) => list(X[i].length, (j) => value(i, j)))
}

function matrix(rows: number, columns: number, value: (i: number, j: number) => number): Matrix {
  return list(rows, (i) => list(columns, (j) => value(i, j)))
}

/** `Array.from` as it was at first. It defines its entries, so that no setter is called; without a prototype, no iterator is found. */
function list<T>(length: number, item: (index: number) => T): T[] {
  const places: { __proto__: null; length: number } = { __proto__: null, length }
  return from<undefined, T>(places, (_, index) => item(index))
}
