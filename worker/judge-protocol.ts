// What the worker and the process that judges say to each other.
import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { TrainingProgress } from '../grader/contract/training.ts'
import type { Verdict } from '../grader/contract/verdict.ts'
import type { Preparation, SubmittedWeights } from '../grader/judges/index.ts'
import type { Pace, SelfTestLine } from '../grader/judges/self-test.ts'
import type { CellUse, Level } from '../grader/sandbox/index.ts'
import type { Lane } from '../platform/queue/index.ts'

/** How the process is told what sandbox to make. */
export interface JudgeArguments {
  level: Level | undefined
  slots: number
  /** Trainings at once. */
  trainerSlots: number
  /** Where the files of MNIST are; empty: the digits that the project makes itself. */
  mnistDir: string
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
  /** Of a network that was trained elsewhere: it is measured, and its source is not looked at. */
  weights?: SubmittedWeights | undefined
}

/** A verdict, or the lane in which it takes as long as it takes. */
export type Judged = { verdict: Verdict } | { passOn: Lane }

export interface Orders {
  /** Attacks the sandbox. */
  attack: { order: { pace: Pace }; result: SelfTestLine[] }
  /** Makes an exercise ready to judge by; returns the preparation where it had to be made. */
  teach: {
    order: { bundle: PrivateBundle; seed: string; preparation: Preparation | undefined }
    result: Preparation | undefined
  }
  /** Where it takes too long for the quick lane, another one comes back. */
  judge: { order: ExerciseKey & JudgeOrder & { source: Uint8Array }; result: Judged }
  /** Ends a training. Its order fails then. */
  cancel: { order: { id: number }; result: undefined }
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
  | { kind: 'progress'; id: number; progress: TrainingProgress }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number; error: Error }
