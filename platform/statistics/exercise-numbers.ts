import type { RosterLine } from '../roster/data.ts'
import { attemptBins, type BinCount, countBins, scoreBins, timeBins } from './bins.ts'
import { dayIn, type Periods, periodsOf } from './calendar.ts'
import type { LastGroups, Moments, NamedMistake } from './data.ts'
import { secondsToPass } from './effort.ts'
import { type GroupRates, groupRatesOf, hasRun, isPassed } from './group-rates.ts'
import { type MistakeCount, type MistakeOverTime, mistakesNow, mistakesOverTime } from './mistakes.ts'
import { type TimeToSolve, timeToSolve } from './time-to-solve.ts'
import type { Tried } from './tried.ts'

/** A student, and what the numbers of an exercise know of them. */
export interface ExerciseStudent {
  line: RosterLine
  /** Undefined where they have not handed it in. */
  tried: Tried | undefined
  /** Of work until they passed; null where they have not, or nothing was known before. */
  secondsToPass: number | null
  /** Their last judged submission did not run. */
  didNotRun: boolean
  /** Groups that it did not pass, where it ran. */
  failedGroups: string[]
  /** Those that a submission of theirs was explained by. */
  mistakesMade: string[]
}

export interface ExerciseNumbers {
  /** Who is in the course, by name. */
  students: ExerciseStudent[]
  /** Of each student's best score. */
  scores: BinCount[]
  /** Of each student's number of attempts. */
  attempts: BinCount[]
  /** Of the seconds of whoever has passed. */
  times: BinCount[]
  timeToSolve: TimeToSolve
  groups: GroupRates
  mistakes: MistakeCount[]
  mistakesOverTime: { periods: Periods; mistakes: MistakeOverTime[] }
}

/** What the database has of an exercise of an assignment; also of people who are no students any more. */
export interface ExerciseRecords {
  moments: readonly Moments[]
  /** Oldest first. */
  groups: readonly LastGroups[]
  mistakes: readonly NamedMistake[]
}

/** What an exercise's students come to in numbers. */
export function exerciseNumbers(
  lines: readonly Pick<ExerciseStudent, 'line' | 'tried'>[],
  records: ExerciseRecords,
  timeZone: string,
): ExerciseNumbers {
  const ids = new Set(lines.map(({ line }) => line.id))
  const isTheirs = ({ enrolmentId }: { enrolmentId: string }) => ids.has(enrolmentId)
  const students = studentsIn(lines, records)
  const tried = students.flatMap((one) => one.tried ?? [])
  const handedIn = students.filter((one) => one.tried !== undefined)
  const values = <Value>(all: readonly (Value | null)[]) => all.filter((value) => value !== null)
  return {
    students,
    scores: countBins(scoreBins, values(tried.map(({ best }) => best))),
    attempts: countBins(
      attemptBins,
      tried.map((one) => one.attempts),
    ),
    times: countBins(timeBins, values(students.map((one) => one.secondsToPass))),
    timeToSolve: timeToSolve(
      handedIn.map((one) => ({ hasPassed: one.tried?.passedAt != null, seconds: one.secondsToPass })),
    ),
    groups: groupRatesOf(records.groups.filter(isTheirs).map(({ groups }) => groups)),
    mistakes: mistakesNow(tried),
    mistakesOverTime: overTime(records.mistakes.filter(isTheirs), timeZone),
  }
}

function studentsIn(
  lines: readonly Pick<ExerciseStudent, 'line' | 'tried'>[],
  { moments, groups, mistakes }: ExerciseRecords,
): ExerciseStudent[] {
  const momentsOf = new Map(moments.map((one) => [one.enrolmentId, one]))
  const ran = new Map(groups.filter((one) => hasRun(one.groups)).map((one) => [one.enrolmentId, one.groups]))
  const judged = new Set(groups.map(({ enrolmentId }) => enrolmentId))
  const mistakesOf = Map.groupBy(mistakes, ({ enrolmentId }) => enrolmentId)
  return lines.map(({ line, tried }) => ({
    ...{ line, tried },
    secondsToPass: tried ? secondsToPass(tried, momentsOf.get(line.id)) : null,
    didNotRun: judged.has(line.id) && !ran.has(line.id),
    failedGroups: (ran.get(line.id) ?? []).filter((group) => !isPassed(group)).map(({ id }) => id),
    mistakesMade: [...new Set(mistakesOf.get(line.id)?.map(({ mistake }) => mistake))],
  }))
}

function overTime(mistakes: readonly NamedMistake[], timeZone: string): ExerciseNumbers['mistakesOverTime'] {
  const dayOf = dayIn(timeZone)
  const made = mistakes.map(({ submittedAt, ...one }) => ({ ...one, day: dayOf(submittedAt) }))
  const days = made.map(({ day }) => day).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const periods: Periods =
    first === undefined || last === undefined ? { days: 1, starts: [] } : periodsOf(first, last)
  return { periods, mistakes: mistakesOverTime(made, periods) }
}
