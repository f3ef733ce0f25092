// expect: wrong-answer
// A Proxy that tells everyone what they want to hear, or tries to.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new Proxy([[0]], { get: (target, key) => (key === 'every' ? () => true : Reflect.get(target, key)) })
}
