import { HiddenResults } from '../../prisma/client/enums.ts'
import type { Connection, Database } from '../database/index.ts'
import { before, definedOf } from '../defined.ts'
import type { AssignmentFields, HiddenResultsRule } from './fields.ts'

export interface Assignment extends AssignmentFields {
  id: string
  courseId: string
  revision: number
  /** By exercise, the version that it is judged by whatever becomes of it. */
  pins: Readonly<Record<string, string>>
}

const include = { exercises: { orderBy: { position: 'asc' as const } } }

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

const findRow = ({ prisma }: Database, id: string) => prisma.assignment.findUnique({ where: { id }, include })

/** As the database names it. */
const hiddenNames = {
  now: HiddenResults.now,
  'after-due': HiddenResults.after_due,
  never: HiddenResults.never,
} as const satisfies Record<HiddenResultsRule, HiddenResults>

function assignmentOf({
  exercises,
  latePercentPerDay,
  lateMostPercent,
  createdAt: _,
  ...row
}: Row): Assignment {
  return {
    ...row,
    late: { percentPerDay: latePercentPerDay, mostPercent: lateMostPercent },
    hiddenResults: row.hiddenResults === HiddenResults.after_due ? 'after-due' : row.hiddenResults,
    exercises: exercises.map(({ exercise, points }) => ({ exercise, points })),
    pins: Object.fromEntries(
      exercises.flatMap(({ exercise, pinned }) => (pinned === null ? [] : [[exercise, pinned]])),
    ),
  }
}

export async function findOptionalAssignment(
  database: Database,
  id: string,
): Promise<Assignment | undefined> {
  const row = await findRow(database, id)
  return row ? assignmentOf(row) : undefined
}

/** In the order in which they are due. */
export async function listAssignments({ prisma }: Database, courseId: string): Promise<Assignment[]> {
  const orderBy = [{ dueAt: 'asc' as const }, { id: 'asc' as const }]
  return (await prisma.assignment.findMany({ where: { courseId }, orderBy, include })).map(assignmentOf)
}

const columnsOf = ({ late, hiddenResults, exercises: _, ...fields }: AssignmentFields) => ({
  ...fields,
  latePercentPerDay: late.percentPerDay,
  lateMostPercent: late.mostPercent,
  hiddenResults: hiddenNames[hiddenResults],
})

export async function insertAssignment(
  connection: Connection,
  { id, courseId, createdAt }: { id: string; courseId: string; createdAt: Date },
  fields: AssignmentFields,
): Promise<void> {
  await connection.assignment.create({ data: { id, courseId, createdAt, ...columnsOf(fields) } })
  await writeExercises(connection, id, fields.exercises)
}

/** @returns false where somebody else has changed it since `revision` */
export async function updateAssignment(
  connection: Connection,
  { id, revision }: Pick<Assignment, 'id' | 'revision'>,
  fields: AssignmentFields,
): Promise<boolean> {
  const data = { ...columnsOf(fields), revision: { increment: 1 } }
  const { count } = await connection.assignment.updateMany({ where: { id, revision }, data })
  if (count !== 1) return false
  await writeExercises(connection, id, fields.exercises)
  return true
}

/** Exercises that are gone must have no standings. */
async function writeExercises(
  connection: Connection,
  assignmentId: string,
  exercises: AssignmentFields['exercises'],
): Promise<void> {
  const slugs = exercises.map(({ exercise }) => exercise)
  await connection.assignmentExercise.deleteMany({ where: { assignmentId, exercise: { notIn: slugs } } })
  for (const [position, { exercise, points }] of exercises.entries()) {
    const values = { points, position }
    await connection.assignmentExercise.upsert({
      where: { assignmentId_exercise: { assignmentId, exercise } },
      create: { assignmentId, exercise, ...values },
      update: values,
    })
  }
}

export async function writePin(
  connection: Connection,
  { assignmentId, exercise }: { assignmentId: string; exercise: string },
  pinned: string | null,
): Promise<void> {
  const where = { assignmentId_exercise: { assignmentId, exercise } }
  await connection.assignmentExercise.update({ where, data: { pinned } })
}

export interface Extension {
  assignmentId: string
  enrolmentId: string
  dueAt: Date | null
  closesAt: Date | null
  reason: string
}

export async function findOptionalExtension(
  connection: Connection,
  assignmentId: string,
  enrolmentId: string,
): Promise<Extension | undefined> {
  const where = { assignmentId_enrolmentId: { assignmentId, enrolmentId } }
  return (await connection.extension.findUnique({ where, omit: { grantedAt: true } })) ?? undefined
}

/** Of all assignments of a course, or of one of its people. */
export async function listExtensions(
  { prisma }: Database,
  courseId: string,
  enrolmentId?: string,
): Promise<Extension[]> {
  return prisma.extension.findMany({
    where: { assignment: { courseId }, ...definedOf({ enrolmentId }) },
    omit: { grantedAt: true },
  })
}

/** @returns what was there before */
export async function writeExtension(
  connection: Connection,
  { assignmentId, enrolmentId, ...values }: Extension,
  grantedAt: Date,
): Promise<Partial<Extension>> {
  const known = await findOptionalExtension(connection, assignmentId, enrolmentId)
  await connection.extension.upsert({
    where: { assignmentId_enrolmentId: { assignmentId, enrolmentId } },
    create: { assignmentId, enrolmentId, ...values, grantedAt },
    update: { ...values, grantedAt },
  })
  return known ? before(known, values) : {}
}

/** @returns false where there was none */
export async function deleteExtension(
  connection: Connection,
  assignmentId: string,
  enrolmentId: string,
): Promise<boolean> {
  return (await connection.extension.deleteMany({ where: { assignmentId, enrolmentId } })).count === 1
}
