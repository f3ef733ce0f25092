import { expect, test } from 'vitest'
import { presets } from './choices.ts'
import type { Test } from './training-protocol.ts'
import {
  isUnderWay,
  nextState,
  type PageEvent,
  type ShownAnswer,
  type TrainingState,
} from './training-state.ts'

const { reference, plateau } = presets
const after = (...events: (PageEvent | ShownAnswer)[]): TrainingState => events.reduce(nextState, {})

const start: PageEvent = { kind: 'start', choices: reference }
const training: ShownAnswer = { kind: 'training' }
const progress = (epochs: number): ShownAnswer => ({
  kind: 'progress',
  point: { epochs, loss: 1 / epochs, accuracy: 0.5, weight: 64 },
  epoch: Math.ceil(epochs),
  imagesPerSecond: 2_000,
  secondsLeft: 9,
  seconds: epochs,
})
const tested: Test = { accuracy: 0.9, right: 9, total: 10, confusion: [[9, 1]], wrong: [] }
const insides: ShownAnswer = { kind: 'insides', insides: { filters: [[[1]]] } }

test('a run starts, goes, is tested and ends', () => {
  const state = after(
    start,
    { kind: 'backend', backend: { name: 'wasm', obstacles: ['no-webgpu'] } },
    { kind: 'drawn', count: 250, of: 10_000 },
    training,
    progress(0.5),
    progress(1),
    { kind: 'testing' },
    { kind: 'tested', epochs: 1, test: tested },
    { kind: 'ended', how: 'finished' },
  )
  expect(state.run).toMatchObject({ number: 1, phase: 'finished', tests: [{ epochs: 1, accuracy: 0.9 }] })
  expect(state.run?.curve.map(({ epochs }) => epochs)).toEqual([0.5, 1])
  expect(state.run?.progress?.secondsLeft).toBe(9)
  expect(state.test).toBe(tested)
  expect(isUnderWay(state.run)).toBe(false)
})

test('what was asked stands until the worker has done it, whatever it says meanwhile', () => {
  const asked = after(start, training, { kind: 'pause' }, progress(1), { kind: 'testing' }, training)
  expect(asked.run?.phase).toBe('pausing')
  const paused = nextState(asked, { kind: 'paused' })
  expect(paused.run?.phase).toBe('paused')
  expect(nextState(paused, { kind: 'continue' }).run?.phase).toBe('training')
  const stopping = [{ kind: 'stop' } as const, { kind: 'paused' } as const, training].reduce(nextState, asked)
  expect(stopping.run?.phase).toBe('stopping')
  expect(nextState(stopping, { kind: 'ended', how: 'stopped' }).run?.phase).toBe('stopped')
})

test('a run is compared with the last that took a step', () => {
  const first = after(start, training, progress(1), { kind: 'ended', how: 'finished' })
  const second = [{ kind: 'start', choices: plateau } as const, training].reduce(nextState, first)
  expect(second.last?.number).toBe(1)
  expect(second.run).toMatchObject({ number: 2, choices: plateau, curve: [], phase: 'training' })
  const givenUp = nextState(second, { kind: 'give-up' })
  expect(givenUp.run).toBeUndefined()
  expect(nextState(givenUp, start)).toMatchObject({ run: { number: 2 }, last: { number: 1 } })
  expect(nextState(second, { kind: 'forget-last' })).not.toHaveProperty('last')
})

test('what was known of one network is not said of the next', () => {
  const known = after(start, training, insides, { kind: 'tested', epochs: 1, test: tested })
  const again = nextState(known, start)
  expect(again).not.toHaveProperty('insides')
  expect(again).not.toHaveProperty('test')
})

test('a file takes the place of a run; one that is none says so and is not named', () => {
  const loading = after(start, training, progress(1), { kind: 'load', name: 'lenet.weights' })
  expect(loading).toMatchObject({ isLoading: true, loaded: 'lenet.weights', last: { number: 1 } })
  expect(loading).not.toHaveProperty('run')
  const loaded = [insides, { kind: 'loaded', test: tested } as const].reduce(nextState, loading)
  expect(loaded).toMatchObject({ loaded: 'lenet.weights', test: tested })
  const problem = { kind: 'weights', fault: 'cut-off' } as const
  const refused = nextState(loading, { kind: 'failed', problem })
  expect(refused).toMatchObject({ problem })
  expect(refused).not.toHaveProperty('loaded')
  expect(nextState(refused, start)).not.toHaveProperty('problem')
})

test('a fault ends the run that is under way, and none that has ended', () => {
  const problem = { kind: 'fault', message: 'out of memory' } as const
  const running = after(start, training, progress(1), { kind: 'failed', problem })
  expect(running).toMatchObject({ run: { phase: 'failed' }, problem })
  const ended = after(start, training, { kind: 'ended', how: 'stopped' }, { kind: 'failed', problem })
  expect(ended.run?.phase).toBe('stopped')
})
