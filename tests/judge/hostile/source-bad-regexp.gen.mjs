// expect: compile-error
// A regular expression that no engine accepts.

export default () => 'export const corr2d = (X: Matrix, K: Matrix): Matrix => [[/(?<a>x)(?<a>y)[z-a]/.exec("") ? 1 : 0]]\n'
