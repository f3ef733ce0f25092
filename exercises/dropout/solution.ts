export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  if (p < 0 || p >= 1) throw new RangeError(`p must be from 0 to below 1, but is ${p}`)
  if (keep.length !== x.length) throw new RangeError(`${keep.length} numbers in keep for ${x.length} in x`)

  if (!training) return [...x]
  return x.map((number, i) => (number * keep[i]) / (1 - p))
}
