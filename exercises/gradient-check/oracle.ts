/** Another hand: the formula is read by `with`, the two sides are collected first, and the denominator is chosen by comparing. */
export default function oracle(formula: string, x: number[], gradient: number[], epsilon?: number): number {
  const f = Function('x', `with (Math) return ${formula}`) as (x: Float64Array) => number
  const h = epsilon === undefined ? 0.00001 : epsilon
  const sides = [h, -h].map((step) =>
    x.map((_, index) => {
      const point = Float64Array.from(x)
      point[index] += step
      return f(point)
    }),
  )
  let worst = 0
  for (const [index, claimed] of gradient.entries()) {
    const measured = (sides[0][index] - sides[1][index]) / h / 2
    const larger = claimed ** 2 > measured ** 2 ? claimed : measured
    const scale = larger ** 2 < 1e-16 ? 1e-8 : Math.sqrt(larger ** 2)
    const error = Math.sqrt((claimed - measured) ** 2) / scale
    if (error > worst) worst = error
  }
  return worst
}
