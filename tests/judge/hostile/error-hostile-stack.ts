// expect: runtime-error
// A stack that names places far outside of the file.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw Object.assign(new Error('where'), {
    stack: 'Error\n    at x (submission.js:999999:999999)\n    at y (/etc/passwd:1:1)\n    at z (submission.js:0:0)',
  })
}
