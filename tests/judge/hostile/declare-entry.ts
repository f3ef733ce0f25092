// expect: compile-error
// The entry is only declared.

export declare function corr2d(X: Matrix, K: Matrix): Matrix
