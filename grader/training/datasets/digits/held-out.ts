// Which digits anybody may train on, and which nobody outside the server sees.

/** The digits that everybody may have: a page makes the same ones for itself. */
const trainingSeed = 'public training digits'

/** Begins otherwise than the seed above, so that no GRADER_SEED makes the two the same. */
const heldOutPrefix = 'held-out digits/'

export interface Split {
  seed: string
  count: number
}

/** Many, seen a few times, teach more about real digits than few, seen often. */
const trainingCount = 20_000
const heldOutCount = 10_000

/** @param graderSeed GRADER_SEED: whoever does not know it cannot make the held-out digits */
export function splitsOf(graderSeed: string): { training: Split; heldOut: Split } {
  return {
    training: { seed: trainingSeed, count: trainingCount },
    heldOut: { seed: heldOutPrefix + graderSeed, count: heldOutCount },
  }
}
