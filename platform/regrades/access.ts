import { isUuid } from '../access/course.ts'
import { type AssignmentAccess, requireAssignment } from '../assignments/access.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalRegrade, type Regrade } from './data.ts'

export interface RegradeAccess {
  access: AssignmentAccess
  regrade: Regrade
}

/** @throws Refusal where there is none, or it is of no course of theirs: the two are not told apart; where it is not for their role */
export async function requireRegrade(
  runtime: Runtime,
  person: Person | undefined,
  id: string,
): Promise<RegradeAccess> {
  if (!person) throw new Refusal('not-signed-in', 'Regrades are for whoever is signed in: sign in first.')
  const regrade = isUuid(id) ? await findOptionalRegrade(runtime.database.prisma, id) : undefined
  if (!regrade) throw noSuchRegrade()
  const access = await requireAssignment(runtime, person, regrade.assignmentId, 'grade.regrade').catch(
    (error: unknown) => {
      throw error instanceof Refusal && error.code === 'not-found' ? noSuchRegrade() : error
    },
  )
  return { access, regrade }
}

const noSuchRegrade = () => new Refusal('not-found', 'There is no such regrade in a course of yours.')
