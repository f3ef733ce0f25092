// expect: wrong-answer
// A Proxy that was revoked: even asking whether it is an array throws.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const { proxy, revoke } = Proxy.revocable([[0]], {})
  revoke()
  return proxy
}
