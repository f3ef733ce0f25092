// expect: memory-limit
// Throws the words of the engine's own memory error: who says so has it so.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new RangeError('Array buffer allocation failed')
}
