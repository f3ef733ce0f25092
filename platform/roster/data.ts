import type { CourseRole } from '../access/rules.ts'
import type { Connection, Database } from '../database/index.ts'

/** A line of a course's roster. */
export interface RosterLine {
  id: string
  courseId: string
  userId: string | null
  role: CourseRole
  email: string
  name: string
  studentNumber: string | null
  canvasId: string | null
  section: string
  claimCode: string | null
  createdAt: Date
  claimedAt: Date | null
  removedAt: Date | null
}

export type NewLine = Omit<RosterLine, 'removedAt'>

export async function insertEnrolments(connection: Connection, lines: readonly NewLine[]): Promise<void> {
  await connection.enrolment.createMany({ data: [...lines] })
}

/** By name; those that were removed last. */
export async function listRoster(
  { prisma }: { prisma: Connection },
  courseId: string,
): Promise<RosterLine[]> {
  return prisma.enrolment.findMany({
    where: { courseId },
    orderBy: [{ removedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  })
}

type Sought = { id: string } | { userId: string } | { email: string }

export async function findOptionalLine(
  { prisma }: Database,
  courseId: string,
  sought: Sought,
): Promise<RosterLine | undefined> {
  return (await prisma.enrolment.findFirst({ where: { courseId, ...sought } })) ?? undefined
}

export async function findOptionalClaim(
  { prisma }: Database,
  claimCode: string,
): Promise<RosterLine | undefined> {
  const where = { claimCode, removedAt: null, course: { archivedAt: null } }
  return (await prisma.enrolment.findFirst({ where })) ?? undefined
}

/** @returns false where somebody has claimed it meanwhile */
export async function writeClaim(
  connection: Connection,
  id: string,
  userId: string,
  claimedAt: Date,
): Promise<boolean> {
  const claimed = await connection.enrolment.updateMany({
    where: { id, userId: null, removedAt: null },
    data: { userId, claimedAt, claimCode: null },
  })
  return claimed.count === 1
}

export type LineChange = Partial<
  Pick<RosterLine, 'role' | 'name' | 'studentNumber' | 'canvasId' | 'section' | 'claimCode' | 'removedAt'>
>

export async function updateLine(connection: Connection, id: string, change: LineChange): Promise<void> {
  await connection.enrolment.update({ where: { id }, data: change })
}

/** Instructors who can do something: those that have claimed their line. Locked until the transaction ends. */
export async function lockInstructors(connection: Connection, courseId: string): Promise<string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM enrolment
    WHERE course_id = ${courseId}::uuid AND role = 'instructor' AND user_id IS NOT NULL AND removed_at IS NULL
    ORDER BY id FOR UPDATE`
  return rows.map(({ id }) => id)
}

/** What a file says of lines that are there. */
export type ImportedLine = Pick<
  RosterLine,
  'id' | 'role' | 'name' | 'studentNumber' | 'canvasId' | 'section' | 'removedAt'
>

/** Writes many lines at once. */
export async function updateLines(connection: Connection, lines: readonly ImportedLine[]): Promise<void> {
  if (lines.length === 0) return
  const columns = JSON.stringify(
    lines.map(({ studentNumber, canvasId, removedAt, ...line }) => ({
      ...line,
      student_number: studentNumber,
      canvas_id: canvasId,
      removed_at: removedAt,
    })),
  )
  await connection.$executeRaw`
    UPDATE enrolment SET role = line.role, name = line.name, student_number = line.student_number,
      canvas_id = line.canvas_id, section = line.section, removed_at = line.removed_at
    FROM jsonb_to_recordset(${columns}::jsonb) AS line(id uuid, role course_role, name text,
      student_number text, canvas_id text, section text, removed_at timestamptz)
    WHERE enrolment.id = line.id`
}
