/** What a page was measured to take. */
export interface PageMetrics {
  /** Until the first content, in ms. */
  firstMs: number
  /** Until the largest content, in ms. */
  largestMs: number
  /** For how long tasks went on beyond their first 50 ms, in ms. */
  blockedMs: number
  /** The shift of the layout, without unit. */
  shift: number
}

/** Of each metric its weight, what is worth 90 of 100 points and what is worth 50. */
const curves: Record<keyof PageMetrics, [weight: number, good: number, middling: number]> = {
  firstMs: [10, 934, 1_600],
  largestMs: [25, 1_200, 2_400],
  blockedMs: [30, 150, 350],
  shift: [25, 0.1, 0.25],
}

/**
 * The performance of a page, from 0 to 100, as Lighthouse counts it with its desktop preset, but for its speed index (a tenth
 * of it), which is read from a film. Source: Lighthouse 13, its scoring calculator and its `statistics.js`.
 */
export function performanceScore(metrics: PageMetrics): number {
  let points = 0
  let weights = 0
  for (const [name, [weight, good, middling]] of Object.entries(curves)) {
    points += weight * share(metrics[name as keyof PageMetrics], good, middling)
    weights += weight
  }
  return (100 * points) / weights
}

/** Where `erfc` is 1/5: nine of ten are slower. */
const ninth = 0.9061938024368232

/** The share, of pages whose times are distributed log-normally, that are slower. */
function share(value: number, good: number, middling: number): number {
  if (value <= 0) return 1
  const x = (Math.log(value / middling) * ninth) / Math.log(middling / good)
  return (1 - erf(x)) / 2
}

/** Source: Abramowitz and Stegun, formula 7.1.26; off by less than 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return Math.sign(x) * (1 - sum * Math.exp(-x * x))
}
