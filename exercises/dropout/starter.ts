/**
 * Dropout of the numbers of x.
 * @param p the probability to drop a number, 0 ≤ p < 1
 * @param keep a number for each of x: 1 keeps it, 0 drops it
 * @param training true: drop, and divide the rest by 1 − p; false: leave x as it is
 * @throws RangeError for a p outside [0, 1), or a mask that is not as long as x
 */
export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  throw new Error('not implemented')
}
