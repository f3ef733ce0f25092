/** Fewer students tell nothing: with ten, chance alone makes a third of a correlation. */
export const fewestStudents = 10

/** How well an exercise tells who does well from who does not. */
export interface Discrimination {
  /** -1..1; null where it is not defined */
  correlation: number | null
  /** How many students it was computed from. */
  students: number
  /** Why there is none: fewer students than `fewestStudents`, or all scored the same here, or in all the rest. */
  obstacle?: 'too-few' | 'all-alike'
}

/** A student's score of an exercise, and what all their other scores of the course add up to. */
export interface ScoreAndRest {
  score: number
  rest: number
}

/**
 * Pearson's correlation of the score with the rest of the scores. The exercise is no part of the rest: else it would correlate with
 * itself, the more the fewer exercises there are. Item–rest correlation after Henrysson, "Correction of item-total correlations in
 * item analysis" (Psychometrika 28, 1963). By the rule of thumb of Ebel, "Essentials of Educational Measurement" (1972), 0.4 is very
 * good, 0.2 poor; a negative one says that whoever does well elsewhere fails here, which is most often the exercise's fault.
 * @param scores of the students who have handed it in; what they have not handed in elsewhere is 0 of their rest
 */
export function discriminationOf(scores: readonly ScoreAndRest[]): Discrimination {
  const students = scores.length
  if (students < fewestStudents) return { correlation: null, students, obstacle: 'too-few' }
  const correlation = correlationOf(
    scores.map(({ score }) => score),
    scores.map(({ rest }) => rest),
  )
  return correlation === null ? { correlation, students, obstacle: 'all-alike' } : { correlation, students }
}

/** Of numbers up to a hundred or so; below it, their variance is what rounding leaves. */
const noVariance = 1e-12

/** Pearson's. @returns null where the values of one side are all alike */
export function correlationOf(xs: readonly number[], ys: readonly number[]): number | null {
  const [xMean, yMean] = [meanOf(xs), meanOf(ys)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - xMean, (ys[index] ?? Number.NaN) - yMean]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  if (xx <= noVariance * xs.length || yy <= noVariance * xs.length) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
