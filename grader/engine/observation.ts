import { z } from 'zod'
import { valueSchema } from '../contract/value-schema.ts'

// What the harness says about a submission, as it comes out of an untrusted process: checked before it is used.

export const thrownSchema = z.object({
  name: z.string(),
  message: z.string(),
  isRangeError: z.boolean(),
  stack: z.string(),
})
export type Thrown = z.infer<typeof thrownSchema>

const console = z.string()

export const loadSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('loaded') }),
  z.object({ outcome: z.literal('not-compiled'), error: thrownSchema }),
  z.object({ outcome: z.literal('no-entry'), actual: valueSchema }),
  z.object({ outcome: z.literal('threw'), error: thrownSchema, console }),
])
export type Load = z.infer<typeof loadSchema>

/** Keys of objects and indices of arrays, outermost first. */
const path = z.array(z.union([z.string(), z.number()]))

const mutation = {
  /** The arguments after the call, where the call changed them. */
  mutated: valueSchema.optional(),
  /** What they were before, where an adapter had made them; else they are the input. */
  given: valueSchema.optional(),
}

export const observationSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('returned'),
    value: valueSchema,
    alias: z.tuple([path, path]).optional(),
    ...mutation,
    console,
  }),
  z.object({ outcome: z.literal('threw'), error: thrownSchema, ...mutation, console }),
  z.object({ outcome: z.literal('too-large'), ...mutation, console }),
])
export type Observation = z.infer<typeof observationSchema>

/** What ends a call from outside, so that there is nothing to observe. */
export type StopStatus = 'time-limit' | 'memory-limit' | 'output-limit' | 'runtime-error'
