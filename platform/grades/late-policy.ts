import { z } from 'zod'

const percentSchema = z.int().min(0).max(100)

/** What lateness takes, in per cent of the points that an attempt would bring in time. */
export const latePolicySchema = z.strictObject({
  percentPerDay: percentSchema.describe('What each begun day after the due date takes'),
  mostPercent: percentSchema.describe('The most that lateness takes altogether'),
})

export type LatePolicy = z.infer<typeof latePolicySchema>

const dayMs = 86_400_000

/** Begun days of 24 hours after the due moment, which itself is in time. */
export const daysLateOf = (submittedAt: Date, dueAt: Date): number =>
  Math.max(0, Math.ceil((submittedAt.getTime() - dueAt.getTime()) / dayMs))

/** @param days late, less the grace days spent on them */
export const percentTakenFor = ({ percentPerDay, mostPercent }: LatePolicy, days: number): number =>
  Math.min(mostPercent, percentPerDay * days)

/** Of a hundredth of a point: a score is a sum of weights, and 0.285 · 100 is 28.499999999999996 in a computer. */
const tolerance = 1e-6

/**
 * What is left of an exercise's points, rounded half up. Never falls when the score rises, never rises with the
 * percentage: each step is one rounded operation on numbers that are not negative, and those keep order.
 *
 * @param points of the exercise, in hundredths
 * @param score 0..1
 * @param percentTaken a whole number, 0..100
 * @returns whole hundredths, at most `points`
 */
export const pointsLeft = (points: number, score: number, percentTaken: number): number =>
  Math.floor((score * (points * (100 - percentTaken))) / 100 + 0.5 + tolerance)
