// expect: runtime-error
// Puts the arguments into the error's name, stack and own fields.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const text = JSON.stringify([X, K])
  throw Object.assign(new Error(text), { name: text, stack: `${text}\n    at ${text} (submission.js:1:1)`, input: [X, K] })
}
