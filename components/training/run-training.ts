// One run, in the training worker. A backend on the processor never waits, so no message would come in by itself: between
// steps the run lets messages in, and does what they ask. What it tells is gathered, so that the page has time to draw.

import { createRandom } from '../../grader/tensor/random.ts'
import type { Network } from '../../grader/training/networks/look-inside.ts'
import { type LabelledImages, type StepReport, train } from '../../grader/training/networks/train.ts'
import { breathe } from './breathe.ts'
import { planOf, type TrainingChoices } from './choices.ts'
import { type CurvePoint, merge } from './curve.ts'
import { Pace } from './pace.ts'
import type { RunControl } from './run-control.ts'
import type { TrainingAnswer } from './training-protocol.ts'

/** From one message about the progress to the next. */
const tellEveryMs = 150
/** The longest that a message of the page waits. */
const breatheEveryMs = 30

export interface RunParts {
  network: Network
  choices: TrainingChoices
  digits: LabelledImages
  /** Steps from one report to the next. */
  reportEvery: number
  control: RunControl
  tell(answer: TrainingAnswer): void
  /** Has the network read digits that it does not learn from. */
  test(epochs: number): Promise<void>
  /** Shows what the network looks like from within. */
  look(): Promise<void>
  lookWhereDue(): Promise<void>
}

/** Trains until the plan is done, the page stops it, or it diverges; then tests and tells how it ended. */
export async function runTraining(parts: RunParts): Promise<void> {
  const { network, choices, digits, reportEvery, control, tell, test, look } = parts
  const steps = train(network, planOf(choices), digits, {
    random: createRandom('order of digits'),
    reportEvery,
  })
  const run = new RunningRun(parts)
  tell({ kind: 'training' })
  try {
    for (;;) {
      const began = performance.now()
      const { value: report, done } = await steps.next()
      if (done || !report) return await finish('finished')
      run.add(report, performance.now() - began)
      if (!Number.isFinite(report.loss)) return tell({ kind: 'ended', how: 'diverged' })
      const isEpochDone = report.step === report.stepsPerEpoch
      if (isEpochDone) {
        run.tellProgress()
        await test(report.epoch)
        tell({ kind: 'training' })
      }
      await run.letIn()
      if (control.isStopped) return await finish('stopped', isEpochDone)
    }
  } finally {
    await steps.return()
  }

  async function finish(how: 'finished' | 'stopped', isTested = how === 'finished'): Promise<void> {
    run.tellProgress()
    if (!isTested) await test(run.epochs)
    await look()
    tell({ kind: 'ended', how })
  }
}

/** What is known of a run under way. */
class RunningRun {
  readonly #parts: RunParts
  readonly #pace = new Pace()
  #epoch = 1
  #examples = 0
  #trainedMs = 0
  /** Not told yet. */
  #point: CurvePoint | undefined
  #toldAt = performance.now()
  #breathedAt = performance.now()

  constructor(parts: RunParts) {
    this.#parts = parts
  }

  get epochs(): number {
    return this.#examples / this.#parts.digits.labels.length
  }

  add({ epoch, examples, loss, accuracy }: StepReport, ms: number): void {
    const weight = examples - this.#examples
    this.#pace.add(weight, ms)
    this.#trainedMs += ms
    ;[this.#epoch, this.#examples] = [epoch, examples]
    const point = { epochs: this.epochs, loss, accuracy, weight }
    this.#point = this.#point ? merge(this.#point, point) : point
  }

  tellProgress(): void {
    if (!this.#point) return
    const left = this.#parts.digits.labels.length * this.#parts.choices.epochs - this.#examples
    this.#parts.tell({
      kind: 'progress',
      point: this.#point,
      epoch: this.#epoch,
      imagesPerSecond: this.#pace.perSecond,
      secondsLeft: left / this.#pace.perSecond,
      seconds: this.#trainedMs / 1_000,
    })
    this.#point = undefined
    this.#toldAt = performance.now()
  }

  /** Tells where that is due, lets messages in, and waits while the page has it pause. */
  async letIn(): Promise<void> {
    const { control, tell, lookWhereDue } = this.#parts
    if (performance.now() - this.#toldAt >= tellEveryMs) {
      this.tellProgress()
      await lookWhereDue()
    }
    if (performance.now() - this.#breathedAt >= breatheEveryMs) {
      await breathe()
      this.#breathedAt = performance.now()
    }
    if (!control.whenContinued) return
    this.tellProgress()
    tell({ kind: 'paused' })
    await control.whenContinued
    if (!control.isStopped) tell({ kind: 'training' })
  }
}
