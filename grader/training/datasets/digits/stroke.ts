// Strokes: what a pen does between touching the paper and leaving it.
//
// Only + − × ÷ and √ are used here and wherever digits are made: these are the same to the last bit in every JavaScript
// engine, where sines and logarithms are not. So a seed gives the same bytes in every browser and on every server.

/** x to the right, y downwards. */
export type Point = readonly [x: number, y: number]

/** Points so dense that the lines between them look like a curve. */
export type Stroke = Point[]

/** A point that a pen goes through, smoothly unless it turns a corner there. */
export interface Knot {
  at: Point
  isCorner: boolean
}

const stepsPerSpan = 5

/** The smooth curve through the knots: a centripetal Catmull-Rom spline from corner to corner. */
export function throughKnots(knots: readonly Knot[]): Stroke {
  const ends = knots.flatMap(({ isCorner }, index) =>
    index === 0 || index === knots.length - 1 || isCorner ? [index] : [],
  )
  const pieces = ends.slice(1).map((end, index) => {
    const points = knots.slice(ends[index], end + 1).map(({ at }) => at)
    return spline(points)
  })
  return pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)))
}

function spline(points: readonly Point[]): Stroke {
  const [first, second] = points as [Point, Point]
  const [last, lastButOne] = [...points].reverse() as [Point, Point]
  // Beyond each end the curve would go on as it came.
  const all = [mirror(second, first), ...points, mirror(lastButOne, last)]
  const stroke: Stroke = [first]
  for (let span = 0; span < points.length - 1; span++) {
    const corners = all.slice(span, span + 4) as [Point, Point, Point, Point]
    for (let step = 1; step <= stepsPerSpan; step++) stroke.push(onSpan(corners, step / stepsPerSpan))
  }
  return stroke
}

function mirror([x, y]: Point, [atX, atY]: Point): Point {
  return [2 * atX - x, 2 * atY - y]
}

/** Barry and Goldman's pyramid, for the span between the two points in the middle. */
function onSpan([p0, p1, p2, p3]: [Point, Point, Point, Point], part: number): Point {
  const t1 = knotDistance(p0, p1)
  const t2 = t1 + knotDistance(p1, p2)
  const t3 = t2 + knotDistance(p2, p3)
  const t = t1 + part * (t2 - t1)
  const a1 = between(p0, p1, 0, t1, t)
  const a2 = between(p1, p2, t1, t2, t)
  const a3 = between(p2, p3, t2, t3, t)
  return between(between(a1, a2, 0, t2, t), between(a2, a3, t1, t3, t), t1, t2, t)
}

function between([ax, ay]: Point, [bx, by]: Point, from: number, to: number, t: number): Point {
  const part = (t - from) / (to - from)
  return [ax + part * (bx - ax), ay + part * (by - ay)]
}

/** The square root of the distance, never zero: two knots may lie on one another. */
function knotDistance([ax, ay]: Point, [bx, by]: Point): number {
  const [x, y] = [ax - bx, ay - by]
  return Math.sqrt(Math.sqrt(x * x + y * y)) + 1e-3
}

/**
 * A part of an ellipse. An angle counts quarter turns: 0 is the right end, 1 the lowest point, −1 the highest.
 * @param growth how many times as large the radii are at the end: a pen seldom meets the point where it began
 */
export function arc(centre: Point, radii: Point, from: number, to: number, growth = 1): Stroke {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) * stepsPerSpan))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps
    const [cos, sin] = onCircle(from + part * (to - from))
    const size = 1 + part * (growth - 1)
    return [centre[0] + size * radii[0] * cos, centre[1] + size * radii[1] * sin]
  })
}

/** A point of the unit circle, by the rational form of a quarter of it. */
function onCircle(quarters: number): Point {
  const quarter = Math.floor(quarters)
  const t = quarters - quarter
  const [cos, sin] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)]
  const turned: readonly Point[] = [
    [cos, sin],
    [-sin, cos],
    [-cos, -sin],
    [sin, -cos],
  ]
  return turned[((quarter % 4) + 4) % 4] as Point
}
