import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import type { Level } from './sandbox/index.ts'

/** What the judge takes from the environment. Nothing else in `grader/` looks there for settings. */
export interface JudgeEnvironment {
  slots: number
  seed: string
  /** undefined: sealed where it can be had, else process with a warning. */
  sandbox: Level | undefined
  /** Empty: the project's own exercises only. */
  exercisesDir: string
}

const commandLineSeed = '1'

const schema = z.object({
  GRADER_SLOTS: z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .default(Math.max(availableParallelism(), 2)),
  GRADER_SEED: z.string().default(commandLineSeed),
  SANDBOX: z.enum(['sealed', 'process'], "must be 'sealed' or 'process'").optional(),
  EXERCISES_DIR: z
    .string()
    .refine((path) => existsSync(path), 'names a folder that is not there')
    .default(''),
})

/** A setting is wrong; the message names every variable that is. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** An empty variable counts as not set. @throws EnvironmentError */
export function readJudgeEnvironment(variables: NodeJS.ProcessEnv): JudgeEnvironment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success)
    throw new EnvironmentError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'),
    )
  const { GRADER_SLOTS, GRADER_SEED, SANDBOX, EXERCISES_DIR } = parsed.data
  return { slots: GRADER_SLOTS, seed: GRADER_SEED, sandbox: SANDBOX, exercisesDir: EXERCISES_DIR }
}
