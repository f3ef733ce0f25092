import { numberTyped } from '../ui/points.ts'
import { momentOf, wallTimeOf } from './zoned-time.ts'

export const countingRules = ['best', 'latest', 'chosen'] as const
export const waitRules = ['none', 'fixed', 'growing'] as const
export const hiddenResults = ['now', 'after-due', 'never'] as const

interface Rules {
  title: string
  isPublished: boolean
  counting: (typeof countingRules)[number]
  waitRule: (typeof waitRules)[number]
  hiddenResults: (typeof hiddenResults)[number]
  isAnonymous: boolean
}

/** An assignment as the server has it: times in ISO 8601, points in hundredths. */
export interface Assignment extends Rules {
  opensAt: string
  dueAt: string
  closesAt: string | null
  late: { percentPerDay: number; mostPercent: number }
  attempts: number | null
  waitSeconds: number
  exercises: { exercise: string; points: number }[]
}

/** An assignment as it is typed: times by the clock of the course, and every number a text. */
export interface AssignmentDraft extends Rules {
  opensAt: string
  dueAt: string
  /** Empty: never. */
  closesAt: string
  percentPerDay: string
  mostPercent: string
  /** Empty: as many as one likes. */
  attempts: string
  waitMinutes: string
  exercises: { exercise: string; points: string }[]
}

export const newDraft: AssignmentDraft = {
  ...{ title: '', isPublished: false, counting: 'best', waitRule: 'none', hiddenResults: 'now' },
  isAnonymous: false,
  ...{ opensAt: '', dueAt: '', closesAt: '', percentPerDay: '0', mostPercent: '0' },
  ...{ attempts: '', waitMinutes: '0', exercises: [] },
}

export function draftOf(assignment: Assignment, timeZone: string): AssignmentDraft {
  const { title, isPublished, counting, waitRule, hiddenResults: hidden, isAnonymous } = assignment
  const { late, attempts } = assignment
  return {
    ...{ title, isPublished, counting, waitRule, hiddenResults: hidden, isAnonymous },
    opensAt: wallTimeOf(assignment.opensAt, timeZone),
    dueAt: wallTimeOf(assignment.dueAt, timeZone),
    closesAt: assignment.closesAt === null ? '' : wallTimeOf(assignment.closesAt, timeZone),
    percentPerDay: String(late.percentPerDay),
    mostPercent: String(late.mostPercent),
    attempts: attempts === null ? '' : String(attempts),
    waitMinutes: String(assignment.waitSeconds / 60),
    exercises: assignment.exercises.map(({ exercise, points }) => ({
      exercise,
      points: String(points / 100),
    })),
  }
}

/** In ISO 8601, where they are there. */
export interface SavedTimes {
  opensAt: string | undefined
  dueAt: string | undefined
  closesAt: string | null
}

/**
 * What is sent to the server, which says what is wrong with it.
 * @param known as it was before. A time that shows the same as then stays the same to the millisecond: the field knows no seconds,
 * and not which of two equal hours is meant.
 */
export function fieldsOf(draft: AssignmentDraft, timeZone: string, known?: SavedTimes) {
  const moment = (typed: string, before: string | null | undefined) =>
    before && wallTimeOf(before, timeZone) === typed ? before : momentOf(typed, timeZone)
  const { title, isPublished, counting, waitRule, hiddenResults: hidden, isAnonymous } = draft
  const minutes = numberTyped(draft.waitMinutes)
  return {
    ...{ title, isPublished, counting, waitRule, hiddenResults: hidden, isAnonymous },
    // What is empty is left out: it is missing, and neither too early nor too late.
    opensAt: moment(draft.opensAt, known?.opensAt) || undefined,
    dueAt: moment(draft.dueAt, known?.dueAt) || undefined,
    closesAt: draft.closesAt === '' ? null : moment(draft.closesAt, known?.closesAt),
    late: {
      percentPerDay: numberTyped(draft.percentPerDay),
      mostPercent: numberTyped(draft.mostPercent),
    },
    attempts: numberTyped(draft.attempts),
    waitSeconds: minutes === null ? null : Math.round(minutes * 60),
    exercises: draft.exercises.map(({ exercise, points }) => ({ exercise, points: numberTyped(points) })),
  }
}
