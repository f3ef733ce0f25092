import { setTimeout as delay } from 'node:timers/promises'
import { Installation } from '../support/installation.ts'
import type { Learner } from '../support/learner.ts'
import { query, startPostgres } from '../support/postgres.ts'
import { attempts, exercises, makeLargeCourse, students } from './large-course.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'
import { measureScrolling } from './scrolling.ts'

const looks = 20
/** The server's counters are told a second late. */
const countersMs = 1_500
/** To the first byte of the gradebook's page, in ms. */
const limits = { PostgreSQL: 400, embedded: 1_500 }

/** A course of a thousand students and forty exercises, on each database: how long its pages are waited for. */
export async function measureCourses(): Promise<Line[]> {
  const lines: Line[] = [
    plain(
      'students, exercises, submissions',
      `${students}, ${exercises}, ${students * exercises * attempts}`,
    ),
  ]
  const postgres = await startPostgres()
  try {
    lines.push(...(await measureOn('PostgreSQL', await postgres.createDatabase())))
  } finally {
    await postgres.close()
  }
  return [...lines, ...(await measureOn('embedded', ''))]
}

async function measureOn(database: keyof typeof limits, databaseUrl: string): Promise<Line[]> {
  const installation = await Installation.start({ databaseUrl, workers: 0 })
  try {
    const { id, assignment, exercise, instructor, student, studentLine } = await makeLargeCourse(installation)
    if (databaseUrl !== '') await query(databaseUrl, 'SELECT pg_stat_reset()')
    const gradebook = await look(instructor, `/courses/${id}/grades`)
    const grades = await look(instructor, `/api/courses/${id}/grades`)
    const own = await look(student, `/courses/${id}/grades/me`)
    const derivation = await look(instructor, `/courses/${id}/grades/${studentLine}`)
    const dashboard = await look(instructor, `/courses/${id}/dashboard`)
    const numbers = await look(instructor, `/courses/${id}/assignments/${assignment}/exercises/${exercise}`)
    const matrix = await look(instructor, `/courses/${id}/grades?by=exercise`)
    const p95 = (times: number[]) => quantileOf(times, 0.95)
    const ms = (time: number) => `${time.toFixed(0)} ms`
    return [
      atMost(`${database}: gradebook, first byte, p95`, p95(gradebook.first), limits[database]),
      plain(`${database}: gradebook, whole, p95`, ms(p95(gradebook.whole))),
      atMost(`${database}: dashboard, first byte, p95`, p95(dashboard.first), limits[database]),
      plain(`${database}: dashboard, whole, p95`, ms(p95(dashboard.whole))),
      plain(`${database}: dashboard, whole, the very first look`, ms(dashboard.cold)),
      atMost(`${database}: an exercise’s numbers, first byte, p95`, p95(numbers.first), limits[database]),
      plain(`${database}: an exercise’s numbers, whole, p95`, ms(p95(numbers.whole))),
      atMost(`${database}: students by exercises, first byte, p95`, p95(matrix.first), limits[database]),
      plain(`${database}: students by exercises, whole, p95`, ms(p95(matrix.whole))),
      atMost(`${database}: all grades as JSON, whole, p95`, p95(grades.whole), 2_000),
      atMost(`${database}: one’s own grade, whole, p95`, p95(own.whole), limits[database]),
      atMost(`${database}: a derivation, whole, p95`, p95(derivation.whole), limits[database]),
      ...(databaseUrl === ''
        ? []
        : [
            atMost('submissions read as a whole', await countScans(databaseUrl), 0, ''),
            ...(await scrollThrough(installation.url, instructor, 'gradebook', `/courses/${id}/grades`)),
            ...(await scrollThrough(
              ...([installation.url, instructor, 'students by exercises'] as const),
              `/courses/${id}/grades?by=exercise`,
            )),
          ]),
    ]
  } finally {
    await installation.close()
  }
}

/** Two frames of a screen that shows sixty a second: more is seen as a jerk. */
const frameMs = 34

async function scrollThrough(url: string, who: Learner, what: string, path: string): Promise<Line[]> {
  const { wheel, fling, blank } = await measureScrolling(url, who, path)
  return [
    atMost(`${what}: a frame while it is scrolled, p95`, quantileOf(wheel, 0.95), frameMs),
    plain(`${what}: a frame while it is flung, p95`, `${quantileOf(fling, 0.95).toFixed(1)} ms`),
    atMost(`${what}: frames without a cell`, blank, 0, ''),
  ]
}

/** Sequential scans of what has a row a submission. */
async function countScans(databaseUrl: string): Promise<number> {
  await delay(countersMs)
  const [row] = await query<{ scans: number }>(
    databaseUrl,
    `SELECT sum(seq_scan)::int AS scans FROM pg_stat_user_tables
     WHERE relname IN ('submission', 'judging', 'verdict')`,
  )
  return row?.scans ?? Number.NaN
}

interface Look {
  /** To the first byte, and all of it, each time, in ms. */
  first: number[]
  whole: number[]
  /** All of it, the first time. */
  cold: number
}

/** How long a page takes; the first two looks, which compile things, apart. */
async function look(who: Learner, path: string): Promise<Look> {
  const times: Look = { first: [], whole: [], cold: 0 }
  for (let count = -2; count < looks; count++) {
    const started = performance.now()
    const response = await who.fetch(path)
    const reader = response.body?.getReader()
    let read = await reader?.read()
    const first = performance.now() - started
    while (read && !read.done) read = await reader?.read()
    const whole = performance.now() - started
    if (count === -2) times.cold = whole
    if (count >= 0) times.first.push(first)
    if (count >= 0) times.whole.push(whole)
    if (response.status !== 200) throw new Error(`${path} is answered by ${response.status}`)
  }
  return times
}
