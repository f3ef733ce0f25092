import type { ChosenBackend } from '../../grader/training/backends/index.ts'
import type { TrainingChoices } from './choices.ts'
import { type CurvePoint, withPoint } from './curve.ts'
import type { Insides, Progress, Test, TrainingAnswer, TrainingProblem } from './training-protocol.ts'

/** How a run stands; of `pausing` and `stopping` the worker does not know yet. */
export type RunPhase =
  | ('starting' | 'training' | 'testing' | 'pausing' | 'paused' | 'stopping')
  | ('finished' | 'stopped' | 'diverged' | 'failed')

export interface Run {
  /** Counted from 1. */
  number: number
  choices: TrainingChoices
  phase: RunPhase
  backend?: ChosenBackend
  /** Digits that were drawn for it to learn from, before the first step. */
  drawn?: { count: number; of: number }
  curve: readonly CurvePoint[]
  /** What it read right of the digits that it does not learn from, 0 … 1. */
  tests: readonly { epochs: number; accuracy: number }[]
  progress?: Omit<Progress, 'point'>
}

export interface TrainingState {
  run?: Run
  /** The run before, to compare with. */
  last?: Run
  /** Name of the file that the network came from, where it was not trained here. */
  loaded?: string
  isLoading?: boolean
  insides?: Insides
  test?: Test
  problem?: TrainingProblem
}

/** What happens on the page itself. */
export type PageEvent =
  | { kind: 'start'; choices: TrainingChoices }
  | { kind: 'pause' | 'continue' | 'stop' }
  /** The run was given up before its first step, or the worker went, and the network with it. */
  | { kind: 'give-up' }
  | { kind: 'load'; name: string }
  | { kind: 'forget-last' }

/** Those that the page keeps. */
export type ShownAnswer = Exclude<TrainingAnswer, { kind: 'saved' }>

export function isUnderWay(run: Run | undefined): run is Run {
  return run !== undefined && !['finished', 'stopped', 'diverged', 'failed'].includes(run.phase)
}

const nothingKnown = { insides: undefined, test: undefined, problem: undefined, loaded: undefined }

export function nextState(state: TrainingState, event: PageEvent | ShownAnswer): TrainingState {
  switch (event.kind) {
    case 'start':
      return clean({ ...state, ...nothingKnown, last: lastOf(state), run: newRun(state, event.choices) })
    case 'give-up':
      return clean({ ...state, ...nothingKnown, run: undefined, isLoading: undefined })
    case 'load':
      return clean({
        ...state,
        ...nothingKnown,
        last: lastOf(state),
        run: undefined,
        isLoading: true,
        loaded: event.name,
      })
    case 'forget-last':
      return clean({ ...state, last: undefined })
    case 'loaded':
      return clean({ ...state, test: event.test, isLoading: undefined })
    case 'insides':
      return { ...state, insides: event.insides }
    case 'failed':
      return failed(state, event.problem)
    default:
      return state.run ? withTest({ ...state, run: nextRun(state.run, event) }, event) : state
  }
}

type RunEvent = Exclude<
  PageEvent | ShownAnswer,
  { kind: 'start' | 'give-up' | 'load' | 'forget-last' | 'loaded' | 'insides' | 'failed' }
>

function nextRun(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'backend':
      return { ...run, backend: event.backend }
    case 'drawn':
      return { ...run, drawn: { count: event.count, of: event.of } }
    case 'progress': {
      const { kind, point, ...progress } = event
      return { ...run, curve: withPoint(run.curve, point), progress }
    }
    case 'tested':
      return { ...run, tests: [...run.tests, { epochs: event.epochs, accuracy: event.test.accuracy }] }
    case 'training':
    case 'testing':
      // What was asked for meanwhile is still to come.
      return run.phase === 'pausing' || run.phase === 'stopping' ? run : { ...run, phase: event.kind }
    case 'paused':
      return run.phase === 'stopping' ? run : { ...run, phase: 'paused' }
    case 'ended':
      return { ...run, phase: event.how }
    case 'pause':
      return { ...run, phase: 'pausing' }
    case 'continue':
      return { ...run, phase: 'training' }
    case 'stop':
      return { ...run, phase: 'stopping' }
  }
}

const withTest = (state: TrainingState, event: RunEvent): TrainingState =>
  event.kind === 'tested' ? { ...state, test: event.test } : state

function failed(state: TrainingState, problem: TrainingProblem): TrainingState {
  const { run } = state
  return clean({
    ...state,
    problem,
    run: isUnderWay(run) ? { ...run, phase: 'failed' } : run,
    // The file is not what is shown.
    ...(state.isLoading ? { loaded: undefined, isLoading: undefined } : {}),
  })
}

/** The one that a new run is compared with: one that did not take a step is of no use for that. */
const lastOf = ({ run, last }: TrainingState) => (run && run.curve.length > 0 ? run : last)

function newRun({ run, last }: TrainingState, choices: TrainingChoices): Run {
  const number = Math.max(run?.number ?? 0, last?.number ?? 0) + 1
  return { number, choices, phase: 'starting', curve: [], tests: [] }
}

type Loose<Whole> = { [Key in keyof Whole]: Whole[Key] | undefined }

/** Without what is not there. */
const clean = (state: Loose<TrainingState>): TrainingState =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as TrainingState
