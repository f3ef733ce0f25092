/** What a regrade changes for a student. Points in hundredths. */
export interface RegradeChange {
  line: string
  name: string
  email: string
  /** In the exercise, and in the course. */
  points: { before: number; after: number }
  total: { before: number; after: number }
  /** How many have another verdict. */
  submissions: number
}

export interface RegradeSums {
  higher: number
  lower: number
  /** Another verdict, and the same points. */
  same: number
}

/** How many students have more, fewer and as many points in the course. */
export function sumsOf(changes: readonly Pick<RegradeChange, 'total'>[]): RegradeSums {
  const higher = changes.filter(({ total }) => total.after > total.before).length
  const lower = changes.filter(({ total }) => total.after < total.before).length
  return { higher, lower, same: changes.length - higher - lower }
}
