import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import type { NewSubmission } from '../submissions/data.ts'
import { requireAssignment } from './access.ts'
import type { AttemptRules } from './take-attempt.ts'

/**
 * Whether somebody may hand in an exercise for an assignment at all; when and how often is decided as it is taken.
 * @throws Refusal
 */
export async function requireAttempt(
  runtime: Runtime,
  person: Person,
  assignmentId: string,
  exercise: string,
): Promise<AttemptRules> {
  const access = await requireAssignment(runtime, person, assignmentId, 'assignment.submit')
  const { assignment, enrolmentId } = access
  if (enrolmentId === undefined)
    throw new Refusal(
      'forbidden',
      'Only who is in the course hands in: practise without the assignment instead.',
    )
  if (!assignment.exercises.some((one) => one.exercise === exercise))
    throw new Refusal('invalid', `'${exercise}' is not in this assignment.`)
  return { assignment, enrolmentId }
}

/** As a submission keeps it. */
export const handedInFor = (rules: AttemptRules | undefined): Pick<NewSubmission, 'handedInFor'> =>
  rules ? { handedInFor: { assignmentId: rules.assignment.id, enrolmentId: rules.enrolmentId } } : {}
