import type { Tried } from './tried.ts'

/**
 * By which rules a student needs help. A rule looks at what can still be mended: what is long past is in the grades.
 */
export const helpRules = {
  /** Nothing of an assignment was handed in, and it is due within so many days, or was due since so many. */
  nothing: { dueWithinDays: 2, dueSinceDays: 14 },
  /** At least so many attempts at an exercise without a pass, the last within so many days. */
  stuck: { attempts: 8, sinceDays: 14 },
  /** Less than so much of the points of all that was due by now. */
  behind: { lessThanPercent: 50 },
  /** Nothing handed in for so many days, though something has been open for as long and is not passed. */
  silent: { days: 7 },
} as const

/** Why a student may need help, with its numbers. */
export type HelpReason =
  | { rule: 'nothing'; assignments: UntouchedAssignment[] }
  | { rule: 'stuck'; exercises: { assignmentId: string; exercise: string; attempts: number }[] }
  /** Points in hundredths */
  | { rule: 'behind'; points: number; of: number }
  /** Whole days; null: they never handed anything in */
  | { rule: 'silent'; days: number | null }

/** Due in so many begun days, or since so many whole ones. */
export type UntouchedAssignment = { assignmentId: string } & ({ daysLeft: number } | { overdueDays: number })

/** An assignment with the times that hold for a student, and what they did of it. */
export interface AssignedWork {
  id: string
  opensAt: Date
  dueAt: Date
  closesAt: Date | null
  /** In hundredths */
  points: number
  of: number
  exercises: { exercise: string; tried: Tried | undefined }[]
}

/** In the order of the rules. */
export const reasonsFor = (work: readonly AssignedWork[], now: Date): HelpReason[] =>
  [nothingHandedIn, stuck, behind, silent].flatMap((rule) => rule(work, now) ?? [])

type Rule = (work: readonly AssignedWork[], now: Date) => HelpReason | undefined

const dayMs = 86_400_000
const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / dayMs

const nothingHandedIn: Rule = (work, now) => {
  const { dueWithinDays, dueSinceDays } = helpRules.nothing
  const assignments = work.flatMap(({ id, opensAt, dueAt, exercises }): UntouchedAssignment[] => {
    const days = daysBetween(now, dueAt)
    const isNear = opensAt <= now && days <= dueWithinDays && days >= -dueSinceDays
    if (!isNear || exercises.some(({ tried }) => tried)) return []
    return days < 0
      ? [{ assignmentId: id, overdueDays: Math.floor(-days) }]
      : [{ assignmentId: id, daysLeft: Math.ceil(days) }]
  })
  return assignments.length > 0 ? { rule: 'nothing', assignments } : undefined
}

const stuck: Rule = (work, now) => {
  const rule = helpRules.stuck
  const exercises = work.flatMap(({ id, exercises: all }) =>
    all.flatMap(({ exercise, tried }) =>
      tried?.lastAt &&
      !tried.passedAt &&
      tried.attempts >= rule.attempts &&
      daysBetween(tried.lastAt, now) <= rule.sinceDays
        ? [{ assignmentId: id, exercise, attempts: tried.attempts }]
        : [],
    ),
  )
  return exercises.length > 0 ? { rule: 'stuck', exercises } : undefined
}

const behind: Rule = (work, now) => {
  const due = work.filter(({ dueAt }) => dueAt < now)
  const points = due.reduce((sum, one) => sum + one.points, 0)
  const of = due.reduce((sum, one) => sum + one.of, 0)
  return 100 * points < helpRules.behind.lessThanPercent * of ? { rule: 'behind', points, of } : undefined
}

const silent: Rule = (work, now) => {
  const { days } = helpRules.silent
  const isLeft = work.some(
    ({ opensAt, closesAt, exercises }) =>
      daysBetween(opensAt, now) >= days &&
      (!closesAt || closesAt > now) &&
      exercises.some(({ tried }) => !tried?.passedAt),
  )
  if (!isLeft) return undefined
  const last = Math.max(
    0,
    ...work.flatMap(({ exercises }) => exercises.map(({ tried }) => tried?.lastAt?.getTime() ?? 0)),
  )
  if (last === 0) return { rule: 'silent', days: null }
  const since = daysBetween(new Date(last), now)
  return since >= days ? { rule: 'silent', days: Math.floor(since) } : undefined
}
