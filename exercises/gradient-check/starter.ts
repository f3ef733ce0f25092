/**
 * Compares a gradient with central differences of f.
 * @param f a function of a list of numbers; it may be called as often as needed
 * @param x the point at which the gradient is checked, n numbers
 * @param gradient the claimed gradient of f at x, n numbers
 * @param epsilon how far each number of x is moved, to both sides
 * @returns the largest relative error of the n numbers, |a − m| / max(|a|, |m|, 1e-8): a claimed, m measured
 * @throws RangeError where gradient and x differ in length
 */
export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  throw new Error('not implemented')
}
