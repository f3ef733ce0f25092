// expect: wrong-answer
// A Proxy all of whose traps throw.

const refuse = (): never => {
  throw new Error('hands off')
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new Proxy([[0]], { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse })
}
