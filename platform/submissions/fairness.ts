/** A learner may have this many submissions that are not judged yet. */
export const unjudgedLimit = 30

/**
 * A learner's first waiting submission comes before everybody's second one: a flood waits behind itself.
 * @param unjudged how many of the learner's submissions are not judged yet
 */
export function priorityOf(unjudged: number): number {
  return -unjudged
}
