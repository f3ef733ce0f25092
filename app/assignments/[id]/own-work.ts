import type { AssignedExercise } from '../../../components/course/exercise-table.tsx'
import type { OwnSubmissionsOf } from '../../../components/course/own-submissions.tsx'
import type { AssignmentAccess } from '../../../platform/assignments/access.ts'
import type { Extension } from '../../../platform/assignments/data.ts'
import { readGrade, readGradeOfNobody } from '../../../platform/gradebook/read.ts'
import type { ExerciseGrade } from '../../../platform/grades/student-grade.ts'
import { runtime } from '../../../platform/runtime.ts'
import { countedNow } from '../../../platform/standings/counted-now.ts'
import type { Standing } from '../../../platform/standings/data.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { listed } from '../../listed.ts'

/** What somebody has done of an assignment, as far as they are told. Points are in hundredths. */
export interface OwnWork {
  exercises: AssignedExercise[]
  /** What they handed in, by exercise. */
  submissions: OwnSubmissionsOf[]
  total: { points?: number | undefined; of: number }
  extension: Extension | undefined
  hasGrade: boolean
  /** They are told what it came to after it is due. */
  isWithheld: boolean
  /** In the whole course. */
  graceDaysSpent: number | undefined
}

/** Of whoever has a place in the course; for others it is as if they had done nothing. */
export async function readOwnWork(access: AssignmentAccess, now: Date): Promise<OwnWork> {
  const { assignment, course, person, role, enrolmentId } = access
  const of = assignment.exercises.reduce((sum, { points }) => sum + points, 0)
  const [own, handedIn] = enrolmentId
    ? await Promise.all([
        readGrade(runtime(), person, course.id, undefined, now),
        listOwnSubmissions(runtime(), person.id, { assignmentId: assignment.id }, now),
      ])
    : [role === 'student' ? await readGradeOfNobody(runtime(), access, now) : undefined, []]
  // Without one where the assignment is not published, or what it came to is not told yet.
  const grade = own?.grade.assignments.find(({ id }) => id === assignment.id)
  const standingOf = own?.standings.get(assignment.id)
  const gradeOf = new Map(grade?.exercises.map((one) => [one.exercise, one]))
  return {
    exercises: assignment.exercises.map(({ exercise, points }) => ({
      ...{ slug: exercise, title: runtime().shelf.findOptional(exercise)?.title ?? exercise, of: points },
      ...workOn(standingOf?.get(exercise), gradeOf.get(exercise)),
    })),
    submissions: assignment.exercises.map(({ exercise }) => ({
      ...{ slug: exercise, title: runtime().shelf.findOptional(exercise)?.title ?? exercise },
      submissions: handedIn.filter((one) => one.exercise === exercise).map(listed),
      countedId: countedNow(
        assignment.counting,
        gradeOf.get(exercise),
        standingOf?.get(exercise)?.chosenId ?? null,
      ),
    })),
    total: { points: grade?.points, of },
    extension: own?.extensions.get(assignment.id),
    hasGrade: role === 'student' && enrolmentId !== undefined && grade !== undefined,
    isWithheld: own?.withheld.some(({ id }) => id === assignment.id) ?? false,
    graceDaysSpent: own?.grade.graceDays.spent,
  }
}

function workOn(
  standing: Standing | undefined,
  grade: ExerciseGrade | undefined,
): Omit<AssignedExercise, 'slug' | 'title' | 'of'> {
  const attempts = standing?.attempts ?? 0
  if (!grade) return { attempts }
  const { counted, points, lines } = grade
  const scores = standing ? standing.judged.map(({ score }) => score) : []
  const override = lines.find((line) => line.kind === 'override')
  return {
    attempts,
    points,
    best: scores.length > 0 ? Math.max(...scores) : undefined,
    late:
      counted && counted.daysLate > 0
        ? { days: counted.daysLate, graceDays: counted.graceDays, percentTaken: counted.percentTaken }
        : undefined,
    override: override?.reason,
  }
}
