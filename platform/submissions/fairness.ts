/** A learner may have this many submissions that are not judged yet. */
export const unjudgedLimit = 30

/** How far back a learner's use of the grader counts. */
export const usePeriodMs = 120_000

/** What is judged again waits until nobody else does. */
export const regradePriority = -1_000_000

/** Verdicts that took the grader long. */
export const costly = ['time-limit', 'memory-limit', 'output-limit']

export interface Use {
  /** The learner's submissions that are not judged yet. */
  unjudged: number
  /** Those that had to be stopped in the last two minutes. */
  stopped: number
}

/**
 * A learner's first waiting submission comes before everybody's second one, and who was not stopped lately before who was: a
 * flood, and one endless loop after the other, wait behind themselves.
 */
export function priorityOf({ unjudged, stopped }: Use): number {
  return -unjudged - stopped
}
