import type { HandingIn, PracticeReason } from '../../../components/exercise/handing-in.ts'
import { listExtensions } from '../../../platform/assignments/data.ts'
import { extensionOf } from '../../../platform/assignments/extension-of.ts'
import { findObstacle } from '../../../platform/assignments/may-submit.ts'
import { requireAttempt } from '../../../platform/assignments/require-attempt.ts'
import type { AttemptRules } from '../../../platform/assignments/take-attempt.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { isRefusal, type RefusalCode } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { listStandings } from '../../../platform/standings/data.ts'
import { timesOf } from '../../times.ts'

const reasons: Partial<Record<RefusalCode, PracticeReason>> = {
  'not-found': 'notYours',
  forbidden: 'noPlace',
  invalid: 'notInIt',
  conflict: 'ended',
}

/** What becomes of what somebody submits for an assignment: where it is not taken, it is practice. */
export async function readHandingIn(
  person: Person | undefined,
  assignment: string,
  exercise: string,
  now: Date,
): Promise<HandingIn> {
  if (!person || person.isAnonymous) return { kind: 'practice', assignment, reason: 'noAccount' }
  try {
    return await readAttempts(await requireAttempt(runtime(), person, assignment, exercise), exercise, now)
  } catch (error) {
    const reason = isRefusal(error) ? reasons[error.code] : undefined
    if (reason === undefined) throw error
    return { kind: 'practice', assignment, reason }
  }
}

async function readAttempts(
  { assignment, enrolmentId }: AttemptRules,
  exercise: string,
  now: Date,
): Promise<HandingIn> {
  const { database } = runtime()
  const { id, title, courseId, attempts: allowed } = assignment
  const [extensions, standings] = await Promise.all([
    listExtensions(database, courseId, enrolmentId),
    listStandings(database, courseId, enrolmentId),
  ])
  const extension = extensions.find(({ assignmentId }) => assignmentId === id)
  const standing = standings
    .get(enrolmentId)
    ?.find((one) => one.assignmentId === id && one.exercise === exercise)
  const tried = standing ?? { attempts: 0, lastAt: null }
  const named = { assignment: id, title }
  const obstacle = findObstacle(assignment, extension && extensionOf(extension), tried, now)
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
