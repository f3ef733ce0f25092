import { type Attempt, inTimeOrder } from '../grades/attempt.ts'
import { improvements } from '../grades/front.ts'

// How the judged attempts of a standing are kept: all that any policy, extension or rule can make count, and no more. Most people
// try an exercise many times; what can count of that is a handful.

export type KeptAttempt = [id: string, msSince1970: number, score: number]

export const attemptOf = ([id, at, score]: KeptAttempt): Attempt => ({ id, submittedAt: new Date(at), score })

/** @param text as `writeJudged` wrote it */
export const readJudged = (text: string): Attempt[] => (JSON.parse(text) as KeptAttempt[]).map(attemptOf)

export const writeJudged = (attempts: readonly Attempt[]): string =>
  JSON.stringify(
    attempts.map(({ id, submittedAt, score }): KeptAttempt => [id, submittedAt.getTime(), score]),
  )

/** What is to be kept, one attempt more. */
export const withAttempt = (kept: readonly Attempt[], attempt: Attempt, chosenId: string | null): Attempt[] =>
  keptOf([...kept.filter(({ id }) => id !== attempt.id), attempt], chosenId)

/**
 * What is to be kept of attempts, in the order of time.
 * @param chosenId kept whatever it scored
 */
export function keptOf(attempts: readonly Attempt[], chosenId: string | null): Attempt[] {
  const all = inTimeOrder(attempts)
  const better = new Set(improvements(all).map(({ id }) => id))
  const last = all.at(-1)?.id
  return all.filter(({ id }) => better.has(id) || id === last || id === chosenId)
}
