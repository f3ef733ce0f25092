// expect: runtime-error
// Throws things that are no Error: null, functions, symbols, arrays.

const things = [null, undefined, 0, 'RangeError', Symbol('thrown'), () => {}, [new RangeError()], 10n]
let next = 0

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw things[next++ % things.length]
}
