import { z } from 'zod'
import { limitsSchema, toleranceSchema } from './bundle.ts'
import { chapters } from './chapters.ts'
import type { ExerciseDefinition, FunctionDefinition, Input } from './define-exercise.ts'
import { kinds } from './kinds.ts'
import { trainingOutcomes } from './training.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const text = z.string().trim().min(1, 'must not be empty')
const weight = z.number().positive().max(1)
const callback = z.custom<(...args: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
)
const groupBase = z.strictObject({ id, title: text, hint: text, weight })
const group = groupBase.extend({ generate: callback })
const training = z.strictObject({
  plan: groupBase,
  accuracy: groupBase.extend({ thresholds: z.array(z.number().positive().max(1)).min(1) }),
  budget: z.number().positive(),
  examples: z.int().positive().max(60_000),
  measured: z.int().positive().max(10_000),
})
export type TrainingTask = z.infer<typeof training>

/** The default export of `exercise.ts`, checked; defaults are filled in. */
export const exerciseSchema = z
  .strictObject({
    order: z.number(),
    chapter: z.enum(chapters),
    title: text,
    summary: text,
    minutes: z.int().min(5).max(240),
    prerequisites: z.array(id).default([]),
    kind: z.enum(kinds),
    entry: z.string().regex(/^[A-Za-z_$][\w$]*$/, 'must be the name of a function'),
    signature: text,
    parameters: z.array(z.strictObject({ name: text, description: text })),
    types: z.string().default(''),
    tolerance: toleranceSchema.default({ absolute: 1e-9, relative: 1e-6 }),
    limits: limitsSchema.prefault({}),
    examples: z.strictObject({
      title: text,
      weight,
      cases: z.array(z.strictObject({ id, title: text, input: z.array(z.unknown()) })).min(1),
    }),
    groups: z.array(group),
    invalid: group.optional(),
    explain: callback.optional(),
    training: training.optional(),
  })
  .superRefine((exercise, context) => {
    const { invalid, training } = exercise
    const groups = [
      ...exercise.groups,
      ...(invalid ? [invalid] : []),
      ...(training ? [training.plan, training.accuracy] : []),
    ]
    const total = groups.reduce((sum, { weight }) => sum + weight, exercise.examples.weight)
    if (Math.abs(total - 1) > 1e-9)
      context.addIssue({ code: 'custom', path: ['groups'], message: `weights add up to ${total}, not to 1` })
    if (!exercise.signature.startsWith(`${exercise.entry}(`))
      context.addIssue({ code: 'custom', path: ['signature'], message: `must begin with ${exercise.entry}(` })
    if ((exercise.kind === 'function') !== (exercise.explain !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['explain'],
        message: 'must be there for the kind function, and for no other',
      })
    if ((exercise.kind === 'training') !== (training !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['training'],
        message: 'must be there for the kind training, and for no other',
      })
    if (exercise.parameters.length > 0 && exercise.groups.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['groups'],
        message: 'must be there for an entry with parameters',
      })
    for (const ids of [groups.map(({ id }) => id), exercise.examples.cases.map(({ id }) => id)])
      if (new Set(ids).size < ids.length)
        context.addIssue({
          code: 'custom',
          path: ['groups'],
          message: `an id stands twice in ${ids.join(', ')}`,
        })
  })

/** A checked definition: the schema's defaults, with the functions typed as the author wrote them. */
export type Exercise = Omit<z.infer<typeof exerciseSchema>, 'groups' | 'invalid' | 'explain'> &
  Pick<ExerciseDefinition<Input>, 'groups' | 'invalid'> &
  Partial<Pick<FunctionDefinition<Input>, 'explain'>>

export const mistakeSchema = z.strictObject({
  title: text,
  hint: text,
  hiddenOnly: z.literal(true).optional(),
  precedes: z.array(id).optional(),
  outcome: z.enum(trainingOutcomes).optional(),
})
