import { randomUUID } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { Learner } from './learner.ts'

const password = 'a long enough password'

/** Somebody with an account of their own. */
export async function signUp(url: string, name: string): Promise<{ learner: Learner; email: string }> {
  const learner = new Learner(url)
  const email = `${name.toLowerCase().replace(/\W/g, '-')}-${randomUUID()}@example.edu`
  const { status } = await learner.post('/api/auth/sign-up/email', { email, password, name })
  if (status !== 200) throw new Error(`nobody could sign up: ${status}`)
  return { learner, email }
}

export const signInAsAdministrator = (url: string): Promise<Learner> => signInAsDemo(url, 'administrator')

/** As one of the accounts of an embedded installation that everybody may know. */
export async function signInAsDemo(
  url: string,
  role: 'learner' | 'instructor' | 'administrator',
): Promise<Learner> {
  const learner = new Learner(url)
  const demo = { email: `${role}@demo.invalid`, password: `demo-${role}` }
  const { status } = await learner.post('/api/auth/sign-in/email', demo)
  if (status !== 200) throw new Error(`the ${role} could not sign in: ${status}`)
  return learner
}

export const courseFields = { title: 'Convolutions', term: 'Autumn', timeZone: 'Europe/Berlin', graceDays: 0 }

export async function makeCourse(instructor: Learner, fields: object = {}): Promise<string> {
  const { status, body } = await instructor.post('/api/courses', { ...courseFields, ...fields })
  if (status !== 201) throw new Error(`no course was made: ${status} ${JSON.stringify(body)}`)
  return body.id as string
}

export const csvOf = (rows: string[][]): Buffer => Buffer.from(stringify(rows))

const file = (body: Buffer) => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream' },
  body: new Uint8Array(body),
})

export const previewRoster = (instructor: Learner, course: string, csv: Buffer) =>
  instructor.ask(`/api/courses/${course}/roster/preview`, file(csv))

export async function importRoster(instructor: Learner, course: string, csv: Buffer, removeMissing = false) {
  const preview = await previewRoster(instructor, course, csv)
  const query = `digest=${preview.body.digest}&removeMissing=${removeMissing}`
  return instructor.ask(`/api/courses/${course}/roster?${query}`, file(csv))
}

export interface RosterLineTold {
  id: string
  email: string
  name: string
  role: string
  claimCode: string | null
  isClaimed: boolean
  removedAt: string | null
}

export async function rosterOf(instructor: Learner, course: string): Promise<RosterLineTold[]> {
  return (await instructor.ask(`/api/courses/${course}/roster`)).body.lines
}

/** Puts people on the roster, and has each claim their line. @returns the ids of their places, in the same order */
export async function enrol(
  instructor: Learner,
  course: string,
  people: { learner: Learner; email: string; role?: string }[],
): Promise<string[]> {
  const rows = people.map(({ email, role = 'student' }, index) => [email, `Person ${index}`, role])
  const { status } = await importRoster(instructor, course, csvOf([['email', 'name', 'role'], ...rows]))
  if (status !== 200) throw new Error(`nobody was enrolled: ${status}`)
  const roster = await rosterOf(instructor, course)
  const ids: string[] = []
  for (const { learner, email } of people) {
    const line = roster.find((one) => one.email === email)
    if (!line) throw new Error(`${email} is not on the roster`)
    await learner.post('/api/claims', { code: line.claimCode })
    ids.push(line.id)
  }
  return ids
}

const hour = 3_600_000

export const fromNow = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

/** Ten points for corr2d, ten per cent a day; due tomorrow. */
export const assignmentFields = (fields: object = {}) => ({
  ...{ title: 'Windows', isPublished: true, counting: 'best', attempts: null, hiddenResults: 'now' },
  isAnonymous: false,
  ...{ opensAt: fromNow(-72), dueAt: fromNow(24), closesAt: fromNow(240) },
  ...{ late: { percentPerDay: 10, mostPercent: 50 }, waitRule: 'none', waitSeconds: 0 },
  exercises: [{ exercise: 'corr2d', points: 10 }],
  ...fields,
})

export async function makeAssignment(
  instructor: Learner,
  course: string,
  fields: object = {},
): Promise<string> {
  const { status, body } = await instructor.post(
    `/api/courses/${course}/assignments`,
    assignmentFields(fields),
  )
  if (status !== 201) throw new Error(`no assignment was made: ${status} ${JSON.stringify(body)}`)
  return body.id as string
}
