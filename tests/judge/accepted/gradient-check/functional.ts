// expect: accepted
// No loop: from the last variable to the first, with copies.

type F = (x: number[]) => number

const replaced = (x: readonly number[], i: number, value: number) => [...x.slice(0, i), value, ...x.slice(i + 1)]
const slope = (f: F, x: readonly number[], i: number, h: number) =>
  (f(replaced(x, i, x[i] + h)) - f(replaced(x, i, x[i] - h))) / h / 2
const error = (a: number, m: number) => Math.abs(m - a) / Math.max(...[a, m, 1e-8].map(Math.abs))

export const gradientCheck = (f: F, x: number[], gradient: number[], epsilon: number = 1e-5): number =>
  x.length === gradient.length
    ? gradient.reduceRight((worst, a, i) => Math.max(worst, error(a, slope(f, x, i, epsilon))), 0)
    : refuse(`${gradient.length} slopes for ${x.length} variables`)

function refuse(message: string): never {
  throw new RangeError(message)
}
