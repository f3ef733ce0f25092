import type { Session } from '../account/session.ts'
import type { SendProblem, SubmissionAct } from '../exercise/send-submission.ts'

/** A submission on its way to the server. */
export interface Letter {
  act: SubmissionAct
  /** Of the exercise. */
  title: string
  session: Session
  /** It could not be sent at once. */
  hasWaited: boolean
  /** Why it waits; none while it is tried for the first time, or before it was tried. */
  problem?: SendProblem | undefined
  /** What came of it; none while it is on its way. */
  outcome?: { kind: 'sent'; id: string } | { kind: 'not-sent'; problem: SendProblem }
}

/** Where a letter waits: one for the same exercise takes its place, unless one of them is handed in for something else. */
export const boxOf = ({
  exercise,
  assignment,
}: {
  exercise: string
  assignment?: string | undefined
}): string => (assignment === undefined ? exercise : `${exercise}@${assignment}`)

export const isOnItsWay = ({ outcome }: Letter): boolean => outcome === undefined
