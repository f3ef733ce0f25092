// What the worker and the process that judges say to each other.
import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { Verdict } from '../grader/contract/verdict.ts'
import type { Preparation } from '../grader/judges/index.ts'
import type { Pace, SelfTestLine } from '../grader/judges/self-test.ts'
import type { CellUse, Level } from '../grader/sandbox/index.ts'
import type { Lane } from '../platform/queue/index.ts'

/** How the process is told what sandbox to make. */
export interface JudgeArguments {
  level: Level | undefined
  slots: number
  isProduction: boolean
}

/** Which exercise, of those that were taught. */
export interface ExerciseKey {
  slug: string
  version: string
}

export interface JudgeOrder {
  use: CellUse
  lane: Lane
}

export interface Orders {
  /** Attacks the sandbox. */
  attack: { order: { pace: Pace }; result: SelfTestLine[] }
  /** Makes an exercise ready to judge by; returns the preparation where it had to be made. */
  teach: {
    order: { bundle: PrivateBundle; seed: string; preparation: Preparation | undefined }
    result: Preparation | undefined
  }
  /** Nothing comes back where it takes too long for the quick lane. */
  judge: { order: ExerciseKey & JudgeOrder & { source: Uint8Array }; result: Verdict | undefined }
  /** The verdict that says a fault of ours. */
  fault: { order: ExerciseKey & { reference: string }; result: Verdict }
}

export type OrderName = keyof Orders

export interface Order<Name extends OrderName = OrderName> {
  id: number
  name: Name
  order: Orders[Name]['order']
}

export type Report =
  | { kind: 'ready'; fingerprint: string | undefined }
  | { kind: 'unavailable'; message: string }
  | { kind: 'warning'; message: string }
  | { kind: 'fault'; reference: string; error: Error }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number; error: Error }
