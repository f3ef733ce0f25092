import type { CountingRule } from './counting.ts'

/** All points are in hundredths; the amounts of the lines add up at every level. */
export interface StudentGrade {
  points: number
  of: number
  graceDays: { budget: number; spent: number }
  /** In the order in which they were given */
  assignments: AssignmentGrade[]
}

export interface AssignmentGrade {
  id: string
  points: number
  of: number
  /** Spent here */
  graceDays: number
  exercises: ExerciseGrade[]
}

export interface ExerciseGrade {
  exercise: string
  points: number
  of: number
  /** How many count as handed in: those not after closing */
  attempts: number
  /** The attempt that counts, also where an override replaces what it brings */
  counted?: CountedAttempt
  lines: DerivationLine[]
}

export interface CountedAttempt {
  id: string
  submittedAt: Date
  score: number
  /** Before grace days */
  daysLate: number
  /** How many of the days late are forgiven */
  graceDays: number
  percentTaken: number
}

/** One step to an exercise's points: a signed amount, and the numbers of a sentence about it. */
export type DerivationLine =
  | {
      kind: 'score'
      amount: number
      /** Of the attempt that counts; not told to whoever must not know which submission it is */
      id?: string
      submittedAt?: Date
      score: number
      /** How many it was taken from, by which rule; `best` also where nothing that counts was chosen */
      attempts: number
      rule: CountingRule
    }
  | { kind: 'late'; amount: number; daysLate: number; graceDays: number; percentTaken: number }
  /** Nothing that counts was handed in; what was sent after closing is counted here. */
  | { kind: 'not-submitted'; amount: 0; afterClosing: number }
  | { kind: 'override'; amount: number; from: number; to: number; reason: string }
