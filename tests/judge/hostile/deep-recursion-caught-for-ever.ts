// expect: time-limit
// Catches the overflow at every level and goes down again: exponential time.

function deeper(): void {
  try {
    deeper()
  } finally {
    deeper()
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  deeper()
  return X
}
