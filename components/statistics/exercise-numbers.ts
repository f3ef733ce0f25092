import type { Periods } from './periods.ts'
import type { StudentRow } from './student-row.ts'

export interface BinCount {
  from: number
  /** null: it has no end */
  to: number | null
  count: number
}

export interface MistakeCount {
  name: string
  title: string
  students: number
}

/** All that a browser is told of an exercise. Times in seconds, shares 0..1. */
export interface ExerciseNumbers {
  scores: readonly BinCount[]
  attempts: readonly BinCount[]
  times: readonly BinCount[]
  time: {
    quartiles: { lower: number; median: number; upper: number } | null
    measured: number
    notPassed: number
    unmeasured: number
  }
  groups: readonly {
    id: string
    title: string
    hidden: boolean
    students: number
    passed: number
    casesPassed: number
  }[]
  didNotRun: number
  mistakes: readonly MistakeCount[]
  overTime: { periods: Periods; mistakes: readonly (MistakeCount & { byPeriod: readonly number[] })[] }
  students: readonly StudentRow[]
}
