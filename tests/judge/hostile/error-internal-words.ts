// expect: runtime-error
// Throws what the sandbox itself says when it fails: that is no fault of ours.

const words = ['Isolate was disposed during execution due to memory limit', 'Script execution timed out.', 'internal-error', 'Isolate is disposed']

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new Error(words[X.length % words.length])
}
