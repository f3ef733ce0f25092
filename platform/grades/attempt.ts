/** One judged submission of an exercise. */
export interface Attempt {
  id: string
  submittedAt: Date
  /** 0..1, as the verdict has it */
  score: number
}

/** A sorted copy: by time, at one moment by id, so that nothing depends on the order in which rows were read. */
export const inTimeOrder = <One extends Attempt>(attempts: readonly One[]): One[] =>
  attempts.toSorted(
    (one, other) => one.submittedAt.getTime() - other.submittedAt.getTime() || (one.id < other.id ? -1 : 1),
  )
