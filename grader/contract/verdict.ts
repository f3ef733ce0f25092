import { z } from 'zod'
import { modelReportSchema } from './layer-table.ts'
import { messageSchema } from './message-schema.ts'
import { trainingReportSchema } from './training.ts'
import { valueSchema } from './value-schema.ts'

export const statusSchema = z.enum([
  'accepted',
  'wrong-answer',
  'runtime-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'compile-error',
  'internal-error',
])
export type Status = z.infer<typeof statusSchema>

/** The message of a field that may have none: all three of its parts are there, or none is. */
const optionalMessage = messageSchema.partial().shape

/** Where the student's own source is meant: line and column count from 1. */
const position = { line: z.int().positive().optional(), column: z.int().positive().optional() }

export const differenceSchema = z.object({
  kind: z.enum([
    'type',
    'shape',
    'value',
    'layer',
    'mutation',
    'aliasing',
    'state',
    'missing-error',
    'wrong-error',
  ]),
  /** Where the result is an object: the path of the field that is meant, such as `dK` or `running.mean`. */
  field: z.string().optional(),
  /** Index of the first wrong cell, outermost axis first; of a network, of the first wrong row of its table. */
  at: z.array(z.int().nonnegative()).optional(),
  expected: valueSchema.optional(),
  actual: valueSchema.optional(),
  ...messageSchema.shape,
})
export type Difference = z.infer<typeof differenceSchema>

export const caseResultSchema = z.object({
  id: z.string(),
  group: z.string(),
  title: z.string(),
  status: statusSchema,
  durationMs: z.number().nonnegative(),
  input: z.array(valueSchema),
  expected: valueSchema,
  actual: valueSchema.optional(),
  difference: differenceSchema.optional(),
  ...optionalMessage,
  ...position,
})
export type CaseResult = z.infer<typeof caseResultSchema>

export const groupResultSchema = z.object({
  id: z.string(),
  title: z.string(),
  hidden: z.boolean(),
  weight: z.number().nonnegative(),
  passed: z.int().nonnegative(),
  total: z.int().positive(),
  status: statusSchema,
  hint: z.string().optional(),
})
export type GroupResult = z.infer<typeof groupResultSchema>

export const diagnosisSchema = z.object({
  mistake: z.string(),
  title: z.string(),
  hint: z.string(),
  /** Failing cases that the mistake explains, of all failing cases. */
  matched: z.int().positive(),
  of: z.int().positive(),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>

export const sandboxStampSchema = z.object({ level: z.enum(['sealed', 'process']), detail: z.string() })

/** Raised whenever the judge may answer differently to the same submission, exercise and seed. */
export const judgeVersion = '3'

export const verdictSchema = z.object({
  contract: z.literal(1),
  exercise: z.string(),
  exerciseVersion: z.string(),
  judgeVersion: z.string(),
  seedId: z.string(),
  status: statusSchema,
  score: z.number().min(0).max(1),
  groups: z.array(groupResultSchema),
  cases: z.array(caseResultSchema),
  diagnosis: diagnosisSchema.nullable(),
  ...optionalMessage,
  ...position,
  console: z.string(),
  /** Of a kind that has more to say than its cases; about visible cases only. */
  report: z.discriminatedUnion('kind', [modelReportSchema, trainingReportSchema]).optional(),
  sandbox: sandboxStampSchema,
  timings: z.object({ compileMs: z.number(), runMs: z.number(), totalMs: z.number() }),
})
export type Verdict = z.infer<typeof verdictSchema>
