// expect: compile-error
// The export written in CommonJS by hand, without `export`.

declare const exports: any
exports.corr2d = (X: Matrix, K: Matrix): Matrix => X
