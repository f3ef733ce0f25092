import type { WeightsFault } from '../../grader/network/index.ts'
import type { BackendName, ChosenBackend } from '../../grader/training/backends/index.ts'
import type { Insight, Planes } from '../../grader/training/networks/look-inside.ts'
import type { TrainingChoices } from './choices.ts'
import type { CurvePoint } from './curve.ts'

/** Without, the best that there is. */
export type WantedBackend = BackendName | undefined

/** What the page asks of the training worker. One run, or one file, at a time: the next after it was said to have ended. */
export type TrainingRequest =
  | { kind: 'start'; choices: TrainingChoices; wanted: WantedBackend }
  | { kind: 'pause' | 'continue' | 'stop' | 'save' }
  | { kind: 'load'; bytes: Uint8Array; wanted: WantedBackend }
  /** The digit that is looked at from now on, shape [28, 28]. */
  | { kind: 'look'; image: Uint8Array }

export interface Progress {
  point: CurvePoint
  /** Counted from 1. */
  epoch: number
  imagesPerSecond: number
  secondsLeft: number
  /** Of training, without pauses and tests. */
  seconds: number
}

/** How a network reads the digits that it was not trained on. */
export interface Test {
  accuracy: number
  right: number
  total: number
  /** Row: what an image shows; column: what the network reads. */
  confusion: number[][]
  wrong: WrongDigit[]
}

export interface WrongDigit {
  image: Uint8Array
  /** What it shows. */
  label: number
  /** What the network reads. */
  read: number
}

/** What a network looks like from within. */
export interface Insides {
  filters: Planes
  seen?: Insight & { image: Uint8Array }
}

export type TrainingProblem =
  | { kind: 'no-backend' }
  | { kind: 'no-worker' }
  | { kind: 'weights'; fault: WeightsFault | 'other-network' }
  | { kind: 'fault'; message: string }

export type TrainingAnswer =
  | { kind: 'backend'; backend: ChosenBackend }
  /** Digits that were drawn to learn from. */
  | { kind: 'drawn'; count: number; of: number }
  | { kind: 'training' | 'paused' | 'testing' }
  | ({ kind: 'progress' } & Progress)
  | { kind: 'tested'; epochs: number; test: Test }
  | { kind: 'insides'; insides: Insides }
  | { kind: 'ended'; how: 'finished' | 'stopped' | 'diverged' }
  /** A file was read, and what was in it tested. */
  | { kind: 'loaded'; test: Test }
  | { kind: 'saved'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; problem: TrainingProblem }

/** What of a worker's global scope is used. */
export interface TrainingScope {
  postMessage(answer: TrainingAnswer): void
  addEventListener(type: 'message', listener: (event: MessageEvent<TrainingRequest>) => void): void
}
