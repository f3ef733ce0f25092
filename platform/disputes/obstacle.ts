/** What decides whether a verdict can be disputed. */
interface Disputable {
  /** Else it is practice. */
  isHandedIn: boolean
  /** There is a verdict on what was handed in, and not a fault of ours. */
  isJudged: boolean
  /** Its author is not told the verdict, or not yet. */
  isWithheld: boolean
  isDisputed: boolean
}

export type DisputeObstacle = 'practice' | 'unjudged' | 'withheld' | 'disputed'

/** @returns undefined where it can */
export function findObstacle({
  isHandedIn,
  isJudged,
  isWithheld,
  isDisputed,
}: Disputable): DisputeObstacle | undefined {
  if (!isHandedIn) return 'practice'
  if (!isJudged) return 'unjudged'
  if (isWithheld) return 'withheld'
  return isDisputed ? 'disputed' : undefined
}
