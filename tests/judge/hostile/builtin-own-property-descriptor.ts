// expect: wrong-answer
// `getOwnPropertyDescriptor` of Object and Reflect describe the right answer.

const answer: any = [[19, 25], [37, 43]]
let at: any = answer
const describe = (_: unknown, key: any) => {
  const value = key === 'length' ? 2 : (at = typeof at[key] === 'object' ? at[key] : answer)
  return { value, writable: true, enumerable: true, configurable: true }
}
Object.getOwnPropertyDescriptor = describe
Reflect.getOwnPropertyDescriptor = describe

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
