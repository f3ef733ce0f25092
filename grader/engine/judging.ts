// What a submission's answers come to, as they come in: the same for the judge, whose cells are processes, and for the run
// in a browser, whose cells are workers. Who calls it decides how cells are started, and stops those that do not come back.
import { type Message, say } from '../contract/message.ts'
import { describe } from '../tensor/shape.ts'
import { readAnswer } from './answer.ts'
import {
  type AskedCase,
  type CaseJudgement,
  type CompiledSubmission,
  judgeInvalid,
  judgeLimit,
  judgeOrdinary,
  judgeState,
  judgeThrown,
  type Rules,
  summarize,
} from './judge-case.ts'
import type { Load, Observation, StopStatus } from './observation.ts'
import type { Position } from './positions.ts'
import { isSameObservation } from './same-observation.ts'

/** How deep a result may be nested: a tensor of four axes and objects around it, with room to spare. */
export const outputLevels = 16

/** A call of the entry, to be made and judged. */
export interface AskedStep {
  group: { id: string; hidden: boolean; invalid: boolean }
  one: AskedCase
  /** Asked before: the answer is laid beside the earlier one. */
  isRepeated: boolean
}

export interface JudgedCase extends CaseJudgement {
  id: string
  group: string
  /** null where the case did not come to an end. */
  observation: Observation | null
  durationMs: number
}

/** No case could run, and that is the submission's doing. */
export interface Refusal extends Message, Partial<Position> {}

/** Some cases once more, in another realm and another order: an answer that depends on earlier calls then differs. */
export function askedAgain<Case>(cases: readonly Case[]): Case[] {
  return [...cases.slice(-1), ...cases.slice(0, 1)]
}

export class Judging {
  readonly #rules: Rules
  readonly #submission: CompiledSubmission
  /** By the case's id. */
  readonly cases = new Map<string, JudgedCase>()
  /** What visible cases printed. */
  console = ''
  #spentMs = 0
  #stops = 0
  /** Once set, all cases that are left share it: the second stop, the end of the time for all, a module that throws. */
  #rest: CaseJudgement | undefined

  constructor(rules: Rules, submission: CompiledSubmission) {
    this.#rules = rules
    this.#submission = submission
  }

  /** Nothing is to be called any more: the cases that are left share a judgement. */
  get isOver(): boolean {
    return this.#rest !== undefined
  }

  /** What the next call may take: the rest of the time for all, where that is less than a case may have. */
  limitMs(): number {
    const { caseMs, totalMs } = this.#rules.limits
    return Math.min(caseMs, Math.max(totalMs - this.#spentMs, 1))
  }

  /** An answer that never came cannot be compared with a second one. */
  isStillWanted({ one, isRepeated }: AskedStep): boolean {
    return !isRepeated || this.cases.get(one.id)?.observation !== null
  }

  /** Gives a case that is left its share, once nothing is to be called any more. */
  share(step: AskedStep): void {
    if (this.#rest && !step.isRepeated) this.#note(step, this.#rest, null, 0)
  }

  observe(step: AskedStep, observed: Observation, spentMs: number): void {
    const observation = readAnswer(this.#rules.kind, observed)
    this.#spentMs += spentMs
    if (!step.group.hidden && !step.isRepeated) this.console += observation.console
    const earlier = this.cases.get(step.one.id)
    if (!step.isRepeated) {
      const judge = step.group.invalid ? judgeInvalid : judgeOrdinary
      this.#note(step, judge(this.#rules, step.one, observation, this.#submission), observation, spentMs)
    } else if (
      earlier?.observation &&
      !isSameObservation(earlier.observation, observation, this.#rules.tolerance)
    ) {
      const actual = observation.outcome === 'returned' ? observation.value : undefined
      this.#note(step, judgeState(actual), null, spentMs)
    }
  }

  /** The call was stopped from outside, and its cell is gone. */
  stop(step: AskedStep, status: StopStatus, wallMs: number): void {
    const { limits } = this.#rules
    const limitMs = this.limitMs()
    const isTotal = status === 'time-limit' && limitMs < limits.caseMs
    const judgement = isTotal
      ? { status, ...say('time-limit.total', { seconds: limits.totalMs / 1_000 }) }
      : status === 'runtime-error'
        ? { status, ...say('runtime-error', { error: 'the process ended' }) }
        : judgeLimit(this.#rules, status)
    // A stopped cell can no longer say what it used; by the wall clock a crowded machine would count against the student.
    const durationMs = Math.min(wallMs, limitMs)
    this.#note(step, judgement, null, durationMs)
    this.#spentMs += durationMs
    this.#stops++
    if (this.#stops >= 2 || isTotal) this.#rest = judgement
  }

  /** @returns the refusal, or nothing where the module threw: then every case is a runtime error */
  refuse(step: AskedStep, load: Load, spentMs: number): Refusal | undefined {
    this.#spentMs += spentMs
    if (load.outcome === 'threw') {
      const judgement = judgeThrown(this.#rules, load.error, this.#submission, 'runtime-error.load')
      this.#rest = judgement
      this.console += load.console
      this.#note(step, judgement, null, spentMs)
      return undefined
    }
    if (load.outcome === 'not-compiled') return say('compile-error.syntax', { error: summarize(load.error) })
    const actual = load.outcome === 'no-entry' ? describe(load.actual) : ''
    return say('compile-error.entry-type', { entry: this.#rules.entry, actual })
  }

  #note(
    { group, one }: AskedStep,
    judgement: CaseJudgement,
    observation: Observation | null,
    durationMs: number,
  ): void {
    this.cases.set(one.id, { id: one.id, group: group.id, observation, durationMs, ...judgement })
  }
}
