// expect: compile-error
// Null bytes between the words.

export default () => 'export\0 function\0 corr2d\0(X, K) { return X }\0'
