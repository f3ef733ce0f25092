/** About what a character of a label takes. */
const characterPx = 7
const gapPx = 6

/**
 * Every so-manieth label, so that none lies over another.
 * @param labels in the order of their places, which are equally far apart
 * @param stepPx from one place to the next
 */
export function thinned<Label extends { label: string }>(labels: readonly Label[], stepPx: number): Label[] {
  const longest = Math.max(1, ...labels.map(({ label }) => label.length))
  const every = Math.max(1, Math.ceil((longest * characterPx + gapPx) / stepPx))
  return labels.filter((_, index) => index % every === 0)
}
