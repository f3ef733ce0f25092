export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  if (!(p >= 0 && p < 1)) throw new RangeError('p = ' + p)
  if (x.length !== keep.length) throw new RangeError('lengths ' + x.length + ' and ' + keep.length)
  const result = []
  for (let i = 0; i < x.length; i++) {
    if (keep[i] === 1) {
      result.push(training ? x[i] / (1 - p) : x[i])
    } else if (keep[i] === 0) {
      result.push(training ? 0 : x[i])
    } else {
      throw new RangeError('the mask is 0 or 1, not ' + keep[i])
    }
  }
  return result
}
