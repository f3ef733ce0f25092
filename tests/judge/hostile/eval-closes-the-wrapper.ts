// expect: compile-error
// Closes the function that a module is evaluated in, and opens another.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
}}); globalThis.escaped = true; (function (exports, require, module) {{
