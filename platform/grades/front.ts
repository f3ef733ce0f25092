import { type Attempt, inTimeOrder } from './attempt.ts'

/**
 * The attempts that have a higher score than all before them, in time order. They suffice where the best attempt
 * counts: the factor that lateness leaves never rises with time, whatever the policy, the extension and the grace
 * days, and nothing is open again after it closed. So an attempt that is no improvement brings at most what an earlier
 * one brings, and of equal ones the earliest counts. How many attempts were handed in cannot be told from them.
 */
export function improvements(attempts: readonly Attempt[]): Attempt[] {
  let highest = Number.NEGATIVE_INFINITY
  return inTimeOrder(attempts).filter(({ score }) => {
    if (score <= highest) return false
    highest = score
    return true
  })
}
