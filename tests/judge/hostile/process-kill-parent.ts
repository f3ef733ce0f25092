// expect: runtime-error
// Kills the process that judges.

declare const process: any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  process.kill(process.ppid, 'SIGKILL')
  return X
}
