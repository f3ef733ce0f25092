import type { Attempt } from './attempt.ts'
import type { CountingRule } from './counting.ts'
import type { LatePolicy } from './late-policy.ts'

/** An assignment with what one student did of it: all that a grade is made of. Points are in hundredths. */
export interface GradedAssignment {
  id: string
  title: string
  dueAt: Date
  /** Afterwards nothing is accepted; null: never */
  closesAt: Date | null
  late: LatePolicy
  counting: CountingRule
  exercises: GradedExercise[]
  extension?: Extension
}

export interface GradedExercise {
  /** Slug */
  exercise: string
  points: number
  attempts: Attempt[]
  /** Id of the attempt that is to count, where the rule is `chosen` */
  chosen?: string
  override?: Override
}

/** Points that a teacher gave in place of the computed ones. May exceed the exercise's, not negative. */
export interface Override {
  points: number
  reason: string
}

/** Dates of one student; an extension never takes anything. */
export interface Extension {
  dueAt?: Date
  closesAt?: Date
}
