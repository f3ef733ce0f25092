// expect: runtime-error
// The module itself uses its entry before it is defined.

const early = corr2d([[1]], [[1]])
export const corr2d = (X: Matrix, K: Matrix): Matrix => early
