import { judgeVersion } from '../../grader/contract/verdict.ts'
import { type AssignmentAccess, requireAssignment } from '../assignments/access.ts'
import { versionFor } from '../assignments/version-for.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { countByVersion, listRegrades, type Regrade } from './data.ts'

/** By what an exercise of an assignment is judged. */
export interface ExerciseVersions {
  exercise: string
  /** What is handed in now is judged by it. */
  version: string
  /** It stays so, whatever becomes of the exercise. */
  isPinned: boolean
  /** The exercise has become another since it was pinned. */
  isBehind: boolean
  /** Judged submissions, and those of them that another version judged, or an earlier judge. */
  submissions: number
  outdated: number
  /** Newest first. */
  regrades: Regrade[]
}

export interface AssignmentVersions {
  access: AssignmentAccess
  exercises: ExerciseVersions[]
}

/** By which versions the exercises of an assignment are and were judged. @throws Refusal */
export async function readVersions(
  runtime: Runtime,
  person: Person | undefined,
  assignmentId: string,
): Promise<AssignmentVersions> {
  const access = await requireAssignment(runtime, person, assignmentId, 'grade.regrade')
  const { prisma } = runtime.database
  const [counts, regrades] = await Promise.all([
    countByVersion(prisma, assignmentId),
    listRegrades(prisma, assignmentId),
  ])
  const exercises = access.assignment.exercises.map(({ exercise }): ExerciseVersions => {
    const version = versionFor(runtime, access.assignment, exercise)
    const judged = counts.filter((one) => one.exercise === exercise)
    const outdated = judged.filter(
      (one) => one.exerciseVersion !== version || one.judgeVersion !== judgeVersion,
    )
    return {
      ...{ exercise, version, isPinned: exercise in access.assignment.pins },
      isBehind: runtime.shelf.findOptional(exercise)?.version !== version,
      ...{ submissions: sumOf(judged), outdated: sumOf(outdated) },
      regrades: regrades.filter((one) => one.exercise === exercise),
    }
  })
  return { access, exercises }
}

const sumOf = (counts: readonly { submissions: number }[]): number =>
  counts.reduce((sum, { submissions }) => sum + submissions, 0)
