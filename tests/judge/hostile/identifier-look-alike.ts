// expect: compile-error
// The entry's name with a Cyrillic letter is another name.

export function с\u043errxd(X: Matrix, K: Matrix): Matrix {
  return X
}
