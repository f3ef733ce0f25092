import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import type { Level } from './sandbox/layers.ts'

/** What the judge takes from the environment. Nothing else in `grader/` looks there for settings. */
export interface JudgeEnvironment {
  slots: number
  seed: string
  /** undefined: sealed where it can be had, else process with a warning. */
  sandbox: Level | undefined
  /** Empty: the project's own exercises only. */
  exercisesDir: string
  /** A folder with the files of MNIST; empty: the digits that the project makes itself. */
  mnistDir: string
}

const commandLineSeed = '1'

/** The variables of the judge, for whoever reads more than these at once. */
export const judgeVariables = {
  GRADER_SLOTS: z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .default(Math.max(availableParallelism(), 2)),
  GRADER_SEED: z.string().default(commandLineSeed),
  SANDBOX: z.enum(['sealed', 'process'], "must be 'sealed' or 'process'").optional(),
  EXERCISES_DIR: z.string().refine(existsSync, 'names a folder that is not there').default(''),
  MNIST_DIR: z.string().refine(existsSync, 'names a folder that is not there').default(''),
}

/** A setting is wrong; the message names every variable that is. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** What is wrong with the variables together; undefined where nothing is. */
export type Rule = (variables: Readonly<Record<string, string | undefined>>) => string | undefined

/** An empty variable counts as not set. @throws EnvironmentError naming every variable that is wrong */
export function readVariables<Schema extends z.ZodType>(
  schema: Schema,
  variables: Parameters<Rule>[0],
  ...rules: readonly Rule[]
): z.infer<Schema> {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
  const broken = rules.map((rule) => rule(set)).filter((sentence) => sentence !== undefined)
  if (!parsed.success || broken.length > 0) throw new EnvironmentError([...wrong, ...broken].join('\n'))
  return parsed.data
}

/** @throws EnvironmentError */
export function readJudgeEnvironment(variables: NodeJS.ProcessEnv): JudgeEnvironment {
  const set = readVariables(z.object(judgeVariables), variables)
  return {
    slots: set.GRADER_SLOTS,
    seed: set.GRADER_SEED,
    sandbox: set.SANDBOX,
    exercisesDir: set.EXERCISES_DIR,
    mnistDir: set.MNIST_DIR,
  }
}
