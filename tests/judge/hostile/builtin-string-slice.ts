// expect: wrong-answer
// Methods of strings give other strings.

String.prototype.slice = () => '[[19,25],[37,43]]'
String.prototype.toString = () => '19'
String.prototype.replace = () => ''
String.prototype.split = () => ['19'] as never

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [['0', '0'], ['0', '0']] as never
}
