// expect: compile-error
// The export is a matrix.

export const corr2d: Matrix = [
  [19, 25],
  [37, 43],
]
