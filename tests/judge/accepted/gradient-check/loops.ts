// expect: accepted
// Moves x in place, and puts the old value back.

export function gradientCheck(f: (x: number[]) => number, x: number[], gradient: number[], epsilon = 1e-5): number {
  if (x.length !== gradient.length) {
    throw new RangeError('x has ' + x.length + ' numbers, its gradient ' + gradient.length)
  }
  let largest = 0
  for (let i = 0; i < x.length; i++) {
    const old = x[i]
    x[i] = old + epsilon
    const above = f(x)
    x[i] = old - epsilon
    const below = f(x)
    x[i] = old
    const slope = (above - below) / (2 * epsilon)
    let size = Math.abs(slope)
    if (Math.abs(gradient[i]) > size) size = Math.abs(gradient[i])
    if (size < 1e-8) size = 1e-8
    const error = Math.abs(gradient[i] - slope) / size
    if (error > largest) largest = error
  }
  return largest
}
