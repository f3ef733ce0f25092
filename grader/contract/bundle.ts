import { z } from 'zod'
import { figureSchema } from './figure-schema.ts'
import { kinds } from './kinds.ts'
import { valueSchema } from './value-schema.ts'

/** An exercise compiled: what a browser may have, and what only the judge may have. Both are kept by version. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Default limits and tolerance are filled in. */
export const limitsSchema = z.strictObject({
  caseMs: z.int().positive().default(500),
  /** At most what a cell may compute before the kernel ends it. */
  totalMs: z.int().positive().max(10_000).default(5_000),
  memoryMiB: z.int().min(8).default(64),
  outputEntries: z.int().positive().default(100_000),
})
export type Limits = z.infer<typeof limitsSchema>

export const toleranceSchema = z.strictObject({
  absolute: z.number().nonnegative(),
  relative: z.number().nonnegative(),
})

export const publicBundleSchema = z.strictObject({
  slug,
  version: z.string(),
  order: z.number(),
  chapter: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.int().positive().default(20),
  prerequisites: z.array(z.string()).default([]),
  kind: z.enum(kinds),
  entry: z.string(),
  signature: z.string(),
  parameters: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  /** Ambient type declarations for the editor: the project's and the exercise's own. */
  types: z.string(),
  tolerance: toleranceSchema,
  limits: limitsSchema,
  statement: z.string(),
  /** What the `figure` blocks of the statement show, in their order. */
  figures: z.array(figureSchema).default([]),
  starter: z.string(),
  hints: z.array(z.string()),
  examples: z.strictObject({
    title: z.string(),
    weight: z.number(),
    cases: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        input: z.array(valueSchema),
        expected: valueSchema,
      }),
    ),
  }),
  /** CommonJS whose export `explain` is the exercise's; networks are not explained number by number. */
  explainJs: z.string().optional(),
  /** Of the kind `training`: what a training may cost, and how well the network is to read. */
  training: z
    .strictObject({
      budget: z.number(),
      examples: z.int(),
      measured: z.int(),
      thresholds: z.array(z.number()),
    })
    .optional(),
  adapterJs: z.string().optional(),
})
export type PublicBundle = z.infer<typeof publicBundleSchema>

/** What of it a browser needs to run the visible cases and to explain them; the rest the server has drawn already. */
export type RunnableBundle = Omit<PublicBundle, 'statement' | 'figures' | 'hints'>

/** What the map says of it, and a fingerprint of the whole public bundle: another one is to be fetched again. */
export type ListedExercise = Pick<
  PublicBundle,
  'slug' | 'chapter' | 'title' | 'summary' | 'minutes' | 'prerequisites'
> & { fingerprint: string }

export const mistakeBundleSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  hint: z.string(),
  hiddenOnly: z.boolean(),
  precedes: z.array(z.string()),
  outcome: z.string().optional(),
  js: z.string(),
})
export type MistakeBundle = z.infer<typeof mistakeBundleSchema>

export const privateBundleSchema = z.strictObject({
  slug,
  version: z.string(),
  /** CommonJS whose default export is the definition. */
  exerciseJs: z.string(),
  solution: z.string(),
  solutionJs: z.string(),
  adapterJs: z.string().optional(),
  mistakes: z.array(mistakeBundleSchema),
})
export type PrivateBundle = z.infer<typeof privateBundleSchema>

export interface CompiledExercise {
  public: PublicBundle
  private: PrivateBundle
}
