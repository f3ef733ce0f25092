import { z } from 'zod'
import { messageSchema } from '../../contract/message-schema.ts'
import type { CaptureLimits } from '../../engine/capture.ts'

// What goes into a cell and what may come out of it. Whatever comes out is checked here before it is used.

export interface CompileRequest {
  source: string
  entry: string
  /** What may be imported. */
  modules: readonly string[]
}

export const compileAnswerSchema = z.union([
  z.object({ js: z.string(), map: z.string() }),
  z.object({
    error: messageSchema,
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
  }),
])

export interface OpenRequest {
  open: {
    js: string
    entry: string
    adapterJs?: string
    memoryMiB: number
    /** The realm has TensorFlow.js ready to be imported. */
    hasLibrary: boolean
    limits: CaptureLimits
  }
}

export interface Call {
  /** Calls of one context share a realm; a new number makes a new one. */
  context: number
  keepConsole: boolean
  /** JSON of the arguments. */
  input: string
}

/** Calls to be made one after the other. The isolate gets one input at a time, and each has an answer of its own. */
export interface CallsRequest {
  calls: Call[]
  /** Answers may come some together. Where the cell then dies, nobody knows which call was under way. */
  holdBack: boolean
}

export type RunRequest = OpenRequest | CallsRequest

/**
 * Answers of a runner: `opened` to the first kind of request; to the second an `observed` for each call, or fewer where
 * the last one is of another kind. The texts are JSON of an `Observation` and of a `Load`, made beside the submission: not
 * to be trusted.
 */
export const runAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('observed'), text: z.string(), cpuMs: z.number().nonnegative() }),
  z.object({ kind: z.literal('not-loaded'), text: z.string(), cpuMs: z.number().nonnegative() }),
  z.object({ kind: z.literal('out-of-memory') }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])
export type RunAnswer = z.infer<typeof runAnswerSchema>
