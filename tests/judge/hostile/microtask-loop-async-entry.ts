// expect: time-limit
// An asynchronous entry that awaits for ever.

export async function corr2d(X: Matrix, K: Matrix): Promise<Matrix> {
  for (;;) await 0
}
