/** About what a character takes: a Chinese one as much as two others. */
const characterPx = 6.5
const gapPx = 7
const lengthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0)

/**
 * Every so-manieth label, so that none lies over another.
 * @param labels in the order of their places, which are equally far apart
 * @param stepPx from one place to the next
 */
export function thinned<Label extends { label: string }>(labels: readonly Label[], stepPx: number): Label[] {
  const longest = Math.max(1, ...labels.map(({ label }) => lengthOf(label)))
  const every = Math.max(1, Math.ceil((longest * characterPx + gapPx) / stepPx))
  return labels.filter((_, index) => index % every === 0)
}
