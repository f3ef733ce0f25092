import { randomUUID } from 'node:crypto'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Attempt, Plan } from './plan.ts'
import { readDemoSource } from './sources.ts'

/**
 * Judges when nobody else waits for the grader.
 * @returns undefined where there is no verdict at once
 */
export type JudgeQuietly = (
  exercise: { slug: string; version: string },
  source: Uint8Array,
) => Promise<Verdict | undefined>

export interface JudgedAttempt extends Attempt {
  id: string
  judgingId: string
  exerciseVersion: string
  file: Uint8Array
  verdict: Verdict
}

/** The attempts with their verdicts; the same file is judged once. One that has no verdict was never handed in. */
export async function judgeAttempts(
  { attempts }: Plan,
  versions: ReadonlyMap<string, string>,
  judge: JudgeQuietly,
): Promise<JudgedAttempt[]> {
  const judged: JudgedAttempt[] = []
  const same = Map.groupBy(attempts, ({ exercise, source }) => `${exercise} ${source}`)
  for (const some of same.values()) {
    const [{ exercise, source }] = some as [Attempt]
    const file = await readDemoSource(exercise, source)
    const exerciseVersion = versions.get(exercise)
    if (exerciseVersion === undefined)
      throw new Error(`the exercise '${exercise}' of the demo course has no version`)
    const verdict = await judge({ slug: exercise, version: exerciseVersion }, file)
    if (!verdict || verdict.status === 'internal-error') continue
    judged.push(
      ...some.map((attempt) => ({
        ...{ ...attempt, id: randomUUID(), judgingId: randomUUID() },
        ...{ exerciseVersion, file, verdict },
      })),
    )
  }
  return judged.toSorted((one, other) => one.at.getTime() - other.at.getTime())
}
