import { z } from 'zod'
import { messageSchema } from '../../contract/message-schema.ts'
import type { CaptureLimits } from '../../engine/capture.ts'

// What goes into a cell and what may come out of it. Whatever comes out is checked here before it is used.

export interface CompileRequest {
  source: string
  entry: string
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
    limits: CaptureLimits
  }
}

export interface CallRequest {
  call: {
    /** Calls of one context share a realm; a new number makes a new one. */
    context: number
    keepConsole: boolean
    input: string
  }
}

export type RunRequest = OpenRequest | CallRequest

/** The texts are JSON of a `Load` and an `Observation`, made beside the submission: not to be trusted. */
export const runAnswerSchema = z.union([
  z.object({ opened: z.literal(true) }),
  z.object({ notLoaded: z.string(), cpuMs: z.number().nonnegative() }),
  z.object({ observation: z.string(), cpuMs: z.number().nonnegative() }),
  z.object({ limit: z.literal('memory') }),
  z.object({ failed: z.string() }),
])
