// expect: runtime-error
// A class as the entry cannot be called.

export class corr2d {
  constructor(X: Matrix, K: Matrix) {}
}
