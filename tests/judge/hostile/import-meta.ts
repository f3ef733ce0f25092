// expect: compile-error
// `import.meta`, which CommonJS has not.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[import.meta.url.length]]
}
