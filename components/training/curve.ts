/** Means over the training digits of some steps, at the last of these. */
export interface CurvePoint {
  /** Passes over the training digits until here; 0.5 is the middle of the first. */
  epochs: number
  loss: number
  accuracy: number
  /** Training digits that the means are over. */
  weight: number
}

/** More than these on a curve cannot be told apart. */
export const mostPoints = 400

/** The curve with one point more. Where it grows too long, each two neighbours become one, so it never does. */
export function withPoint(curve: readonly CurvePoint[], point: CurvePoint): CurvePoint[] {
  const longer = [...curve, point]
  if (longer.length <= mostPoints) return longer
  return Array.from({ length: Math.ceil(longer.length / 2) }, (_, pair) => {
    const [one, other] = [longer[2 * pair] as CurvePoint, longer[2 * pair + 1]]
    return other ? merge(one, other) : one
  })
}

export function merge(one: CurvePoint, other: CurvePoint): CurvePoint {
  const weight = one.weight + other.weight
  const mean = (key: 'loss' | 'accuracy') => (one[key] * one.weight + other[key] * other.weight) / weight
  return { epochs: other.epochs, loss: mean('loss'), accuracy: mean('accuracy'), weight }
}
