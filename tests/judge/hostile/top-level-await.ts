// expect: compile-error
// `await` outside a function, which CommonJS has not.

const ready = await Promise.resolve(true)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return ready ? X : K
}
