// Evaluation hands back the very list that it was given; only training looks at the mask.
const check = (valid: boolean, message: string) => {
  if (!valid) throw new RangeError(message)
}

export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] => {
  if (!training) return x
  check(0 <= p && p < 1, `p is ${p}`)
  check(keep.length === x.length, 'one decision for each number')
  check(
    keep.every((kept) => [0, 1].includes(kept)),
    'decisions are 0 or 1',
  )
  const scale = 1 / (1 - p)
  return x.map((value, i) => keep[i] * scale * value)
}
