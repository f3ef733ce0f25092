// What the trainer is told and what it says. It is trusted: nothing that a submission wrote runs in it, only numbers and the
// names of layers that were read come here.
import type { LayerTable } from '../../contract/layer-table.ts'
import type { TrainingPlan, TrainingProgress } from '../../contract/training.ts'
import type { DigitsPlace } from '../datasets/load-digits.ts'
import type { LayerInitializers } from '../networks/initializers.ts'

interface CommonOrder {
  network: LayerTable
  digits: DigitsPlace
  /** GRADER_SEED, for the digits that the network is measured on. */
  heldOutSeed: string
  /** Digits that it is measured on, at most. */
  measured: number
}

export interface TrainOrder extends CommonOrder {
  kind: 'train'
  initializers: LayerInitializers[]
  plan: TrainingPlan
  /** Decides how weights begin and in which order examples come: the same order gives the same network. */
  seed: string
  /** Digits to learn from, at most. */
  examples: number
}

export interface MeasureOrder extends CommonOrder {
  kind: 'measure'
  /** Of all layers, in the network's order. */
  weights: Float32Array
}

export type TrainerOrder = TrainOrder | MeasureOrder

/** Means over one epoch. */
export interface EpochResult {
  epoch: number
  loss: number
  accuracy: number
}

export interface Measurement {
  /** 0 … 1, on the held-out digits. */
  accuracy: number
  right: number
  total: number
  /** Row: what a digit is; column: what the network reads. */
  confusion: number[][]
}

export interface TrainerResult {
  backend: 'wasm'
  source: 'mnist' | 'generated'
  epochs: EpochResult[]
  /** Wall-clock time of the training, in seconds. */
  seconds: number
  /** None where the loss was no finite number any more: the training was ended there. */
  measurement: Measurement | null
}

export type TrainerReport =
  | { kind: 'progress'; progress: TrainingProgress }
  | { kind: 'done'; result: TrainerResult }
  | { kind: 'failed'; message: string }
