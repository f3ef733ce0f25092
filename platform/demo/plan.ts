// What the students of the demo course did, and when. Only when and what is made up: the grader judges it.
//
// Theory of operation: a student sits down some time before an assignment is due (or after), opens an exercise, tries it in the browser, and
// submits. How likely a try is right depends on them and on the exercise; one that is wrong is a mistake that people make there.
import type { Random } from '../../grader/contract/random.ts'
import type { EventKind } from '../practice/data.ts'
import type { Student } from './students.ts'
import type { DemoAssignment, DemoExercise } from './syllabus.ts'

/** `solution`, `starter`, `unfinished` (it does not compile), or the name of a mistake. */
export type SourceName = string

export interface Attempt {
  student: number
  assignment: number
  exercise: string
  source: SourceName
  at: Date
}

export interface Practised {
  student: number
  exercise: string
  kind: EventKind
  at: Date
}

export interface Plan {
  attempts: Attempt[]
  practised: Practised[]
}

export interface DatedAssignment extends DemoAssignment {
  opensAt: Date
  dueAt: Date
  closesAt: Date
}

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
const weekDays = 7
const mostTries = 12

/** Opens at eight, is due at ten in the evening, and takes nothing any more a week later; by this machine's clock. */
export function dateAssignment(assignment: DemoAssignment, now: Date): DatedAssignment {
  const at = (daysAgo: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hour)
  const { opened, due } = assignment
  return { ...assignment, opensAt: at(opened, 8), dueAt: at(due, 22), closesAt: at(due - weekDays, 22) }
}

/** @param now nothing happens later */
export function planCourse(
  assignments: readonly DatedAssignment[],
  students: readonly Student[],
  random: Random,
  now: Date,
): Plan {
  const plan: Plan = { attempts: [], practised: [] }
  for (const [student, who] of students.entries())
    for (const [assignment, one] of assignments.entries()) {
      if (assignment >= who.goneFrom) continue
      let at = sitsDown(one, who, random)
      for (const exercise of one.exercises) {
        const done = work(exercise, who, random, at)
        const isInTime = (moment: { at: Date }) => moment.at < now && moment.at <= one.closesAt
        const { exercise: slug } = exercise
        plan.attempts.push(
          ...done.tries.filter(isInTime).map((tried) => ({ student, assignment, exercise: slug, ...tried })),
        )
        plan.practised.push(
          ...done.moments.filter(isInTime).map((moment) => ({ student, exercise: slug, ...moment })),
        )
        at = done.until
      }
    }
  return plan
}

function sitsDown({ opensAt, dueAt }: DatedAssignment, { diligence }: Student, random: Random): Date {
  const isLastMoment = random.unit() > 0.35 + diligence
  if (isLastMoment) return new Date(dueAt.getTime() + (random.unit() * 60 - 24) * hourMs)
  const day = new Date(dueAt.getTime() - (1 + random.unit() * (3 + 8 * diligence)) * dayMs)
  day.setHours(9, 780 * random.unit())
  return day > opensAt ? day : new Date(opensAt.getTime() + hourMs)
}

interface Work {
  tries: { source: SourceName; at: Date }[]
  moments: { kind: EventKind; at: Date }[]
  until: Date
}

function work(
  { difficulty, mistakes }: DemoExercise,
  { ability }: Student,
  random: Random,
  from: Date,
): Work {
  const wrongAgain = Math.min(0.9, Math.max(0.1, 0.7 + 0.5 * difficulty - 0.9 * ability))
  const givesUp = (0.2 + 0.8 * difficulty) * (1 - ability) ** 3
  let now = from.getTime()
  const later = (least: number, most: number) => {
    now += (least + (most - least) * random.unit() ** 2) * minuteMs
    return new Date(now)
  }
  const moments: Work['moments'] = [{ kind: 'opened', at: from }]
  const tries: Work['tries'] = []
  moments.push({ kind: 'first-run', at: later(3, 25 + 40 * difficulty) })
  while (tries.length < mostTries) {
    if (random.unit() > wrongAgain) {
      moments.push({ kind: 'passed', at: later(2, 30) })
      tries.push({ source: 'solution', at: later(0.2, 2) })
      break
    }
    tries.push({ source: pickWrong(mistakes, tries, random), at: later(2, 30) })
    if (random.unit() < givesUp) break
    // Goes on another day.
    if (random.unit() < 0.08) later(8 * 60, 26 * 60)
  }
  return { tries, moments, until: later(2, 60) }
}

/** Mostly a mistake; now and then the same as before, or nothing that could be judged. */
function pickWrong(mistakes: DemoExercise['mistakes'], before: Work['tries'], random: Random): SourceName {
  const last = before.at(-1)
  const chance = random.unit()
  if (!last && chance < 0.06) return 'starter'
  if (chance > 0.94) return 'unfinished'
  if (last && last.source in mistakes && chance < 0.3) return last.source
  let left = random.unit() * Object.values(mistakes).reduce((sum, weight) => sum + weight, 0)
  for (const [name, weight] of Object.entries(mistakes)) {
    left -= weight
    if (left < 0) return name
  }
  throw new Error('an exercise of the demo course has no mistakes')
}
