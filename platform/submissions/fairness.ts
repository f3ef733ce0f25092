/** A learner may have this many submissions that are not judged yet. */
export const unjudgedLimit = 30

/** How far back a learner's use of the grader counts. */
export const usePeriodMs = 60_000

export interface Use {
  /** The learner's submissions that are not judged yet. */
  unjudged: number
  /** How long the grader was busy with this learner's in the last minute. */
  busySeconds: number
}

/**
 * A learner's first waiting submission comes before everybody's second one, and who has used the grader little before who
 * has used it much: a flood, and one endless loop after the other, wait behind themselves.
 */
export function priorityOf({ unjudged, busySeconds }: Use): number {
  return -unjudged - Math.floor(busySeconds)
}
