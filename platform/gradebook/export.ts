import { z } from 'zod'
import type { Person } from '../auth/learner.ts'
import { definedOf } from '../defined.ts'
import { type GradesFormat, gradesFormats, writeGradesCsv } from '../exports/grades-csv.ts'
import type { Runtime } from '../runtime.ts'
import { readGradebook } from './read.ts'

export const exportQuerySchema = z.strictObject({ format: z.enum(gradesFormats) })

export interface GradesFile {
  name: string
  text: string
}

/** A course's grades as CSV. @throws Refusal */
export async function exportGrades(
  runtime: Runtime,
  person: Person,
  courseId: string,
  format: GradesFormat,
): Promise<GradesFile> {
  const { access, assignments, rows } = await readGradebook(runtime, person, courseId, 'gradebook.export')
  const sums = new Map(assignments.map(({ id, exercises }) => [id, sumOf(exercises)]))
  const students = rows.map(({ line, grade, standings }) => ({
    ...{ name: line.name, email: line.email, section: line.section, total: grade.points },
    ...definedOf({
      studentNumber: line.studentNumber ?? undefined,
      canvasId: line.canvasId ?? undefined,
    }),
    points: new Map(
      grade.assignments
        .filter(({ id }) => (standings.get(id)?.size ?? 0) > 0)
        .map(({ id, points }): [string, number] => [id, points]),
    ),
  }))
  const text = writeGradesCsv(format, {
    course: access.course.title,
    assignments: assignments.map(({ id, title }) => ({ id, title, of: sums.get(id) ?? 0 })),
    students,
  })
  return { name: `grades-${format}.csv`, text }
}

const sumOf = (exercises: readonly { points: number }[]): number =>
  exercises.reduce((sum, { points }) => sum + points, 0)
