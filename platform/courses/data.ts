import type { CourseRole } from '../access/rules.ts'
import type { Connection, Database } from '../database/index.ts'

export interface Course {
  id: string
  title: string
  term: string
  timeZone: string
  graceDays: number
  invitation: string | null
  revision: number
  createdAt: Date
  archivedAt: Date | null
}

/** A course, and whose place in it somebody has. */
export interface CourseWithPlace {
  course: Course
  place: { enrolmentId: string; role: CourseRole } | undefined
}

export async function findOptionalCourse(
  { prisma }: Database,
  id: string,
  userId: string,
): Promise<CourseWithPlace | undefined> {
  const row = await prisma.course.findUnique({
    where: { id },
    include: { enrolments: { where: { userId, removedAt: null }, select: { id: true, role: true } } },
  })
  if (!row) return undefined
  const {
    enrolments: [mine],
    ...course
  } = row
  return { course, place: mine && { enrolmentId: mine.id, role: mine.role } }
}

export interface ListedCourse extends Pick<Course, 'id' | 'title' | 'term' | 'archivedAt'> {
  role: CourseRole
}

/** Newest first. */
export async function listCoursesOf({ prisma }: Database, userId: string): Promise<ListedCourse[]> {
  const rows = await prisma.enrolment.findMany({
    where: { userId, removedAt: null },
    orderBy: [{ course: { createdAt: 'desc' } }, { courseId: 'asc' }],
    select: { role: true, course: { select: { id: true, title: true, term: true, archivedAt: true } } },
  })
  return rows.map(({ role, course }) => ({ ...course, role }))
}

export async function countCoursesOf({ prisma }: Database, userId: string): Promise<number> {
  return prisma.enrolment.count({ where: { userId, role: 'instructor', course: { archivedAt: null } } })
}

export type NewCourse = Pick<Course, 'id' | 'title' | 'term' | 'timeZone' | 'graceDays' | 'createdAt'>

export async function insertCourse(connection: Connection, course: NewCourse): Promise<void> {
  await connection.course.create({ data: course })
}

export type CourseChange = Partial<
  Pick<Course, 'title' | 'term' | 'timeZone' | 'graceDays' | 'invitation' | 'archivedAt'>
>

/** @returns false where somebody else has changed it since `revision` */
export async function updateCourse(
  connection: Connection,
  { id, revision }: Pick<Course, 'id' | 'revision'>,
  change: CourseChange,
): Promise<boolean> {
  const data = { ...change, revision: { increment: 1 } }
  return (await connection.course.updateMany({ where: { id, revision }, data })).count === 1
}

export async function findOptionalInvitation(
  { prisma }: Database,
  invitation: string,
): Promise<Pick<Course, 'id' | 'title' | 'term'> | undefined> {
  const row = await prisma.course.findUnique({
    where: { invitation, archivedAt: null },
    select: { id: true, title: true, term: true },
  })
  return row ?? undefined
}

/** Keeps others from changing the roster until the transaction ends. */
export async function lockCourse(connection: Connection, id: string): Promise<void> {
  await connection.$queryRaw`SELECT FROM course WHERE id = ${id}::uuid FOR UPDATE`
}
