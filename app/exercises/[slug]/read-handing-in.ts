import type { HandingIn, PracticeReason } from '../../../components/exercise/handing-in.ts'
import type { Assignment } from '../../../platform/assignments/data.ts'
import { type OwnAttempts, readAttempts } from '../../../platform/assignments/read-attempts.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { isRefusal, type RefusalCode } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { timesOf } from '../../times.ts'

const reasons: Partial<Record<RefusalCode, PracticeReason>> = {
  'not-found': 'notYours',
  forbidden: 'noPlace',
  invalid: 'notInIt',
  conflict: 'ended',
}

interface ReadHandingIn {
  handingIn: HandingIn
  /** The assignment that takes it; undefined where it is practice. */
  taking?: Assignment
  /** The version that the exercise is pinned to for it; undefined where it is as it is now. */
  pinned?: string | undefined
}

/** What becomes of what somebody submits for an assignment: where it is not taken, it is practice. */
export async function readHandingIn(
  person: Person | undefined,
  assignment: string,
  exercise: string,
  now: Date,
): Promise<ReadHandingIn> {
  const practice = (reason: PracticeReason): ReadHandingIn => ({
    handingIn: { kind: 'practice', assignment, reason },
  })
  if (!person || person.isAnonymous) return practice('noAccount')
  try {
    const attempts = await readAttempts(runtime(), person, assignment, exercise, now)
    const handingIn = handingInOf(attempts, now)
    // What is practice is judged by the exercise as it is now.
    return handingIn.kind === 'practice'
      ? { handingIn }
      : { handingIn, taking: attempts.assignment, pinned: attempts.assignment.pins[exercise] }
  } catch (error) {
    const reason = isRefusal(error) ? reasons[error.code] : undefined
    if (reason === undefined) throw error
    return practice(reason)
  }
}

function handingInOf({ assignment, extension, tried, obstacle }: OwnAttempts, now: Date): HandingIn {
  const { id, title, attempts: allowed } = assignment
  const named = { assignment: id, title }
  switch (obstacle?.kind) {
    case 'not-open':
      return { kind: 'practice', reason: 'notOpen', at: obstacle.opensAt.toISOString(), ...named }
    case 'closed':
      return { kind: 'practice', reason: 'closed', at: obstacle.closedAt.toISOString(), ...named }
    case 'no-attempts':
      return { kind: 'practice', reason: 'noAttempts', allowed: obstacle.attempts, ...named }
    default: {
      // Who has to wait may submit all the same: the outbox waits.
      const times = timesOf(assignment, extension, now)
      return { kind: 'assignment', ...named, times, made: tried.attempts, allowed }
    }
  }
}
