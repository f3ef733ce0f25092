// expect: compile-error
// `import()` written with a Unicode escape.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[im\u0070ort('node:fs') as never]]
}
