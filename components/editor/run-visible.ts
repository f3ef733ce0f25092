// Runs the visible cases of an exercise as the judge does: the same compiler, harness, order and comparison. Only how cells
// are started and stopped differs, and how long they may take: a learner's machine is slower than a server.
import type TypeScript from 'typescript'
import type { Limits, RunnableBundle } from '../../grader/contract/bundle.ts'
import { modulesOf } from '../../grader/contract/kinds.ts'
import type { CaseResult } from '../../grader/contract/verdict.ts'
import { askTraining, type ExportOutcome, readTraining } from '../../grader/engine/ask-training.ts'
import { caseResult } from '../../grader/engine/case-result.ts'
import { cleanConsole, cleanMessage } from '../../grader/engine/clean-text.ts'
import { compileSubmission } from '../../grader/engine/compile.ts'
import type { LoadRequest } from '../../grader/engine/harness.ts'
import type { CompiledSubmission } from '../../grader/engine/judge-case.ts'
import {
  type AskedStep,
  askedAgain,
  type JudgedCase,
  Judging,
  outputLevels,
  type Refusal,
} from '../../grader/engine/judging.ts'
import type { Load, Observation, StopStatus } from '../../grader/engine/observation.ts'
import { readSource } from '../../grader/engine/read-source.ts'
import type { RunReport } from './run-report.ts'

export type CellOutcome =
  | { kind: 'observed'; observation: Observation; spentMs: number }
  | { kind: 'not-loaded'; load: Load; spentMs: number }
  | { kind: 'stopped'; status: StopStatus; wallMs: number }

/** A realm of its own for one submission. */
export interface Cell {
  /** @param input JSON of the arguments */
  call(input: string, limitMs: number): Promise<CellOutcome>
  close(): void
}

export type OpenCell = (request: LoadRequest) => Cell

/** Wall-clock time here for each millisecond of processor time that the judge gives. */
const patience = 2.5

/** The source compiled, or the report that says why it cannot be. */
export function compileVisible(
  ts: typeof TypeScript,
  { entry, kind }: RunnableBundle,
  source: string,
): CompiledSubmission | { report: RunReport } {
  const read = readSource(new TextEncoder().encode(source))
  if ('error' in read) return { report: refused(read.error) }
  const compiled = compileSubmission(ts, read.source, entry, modulesOf[kind])
  if (!('error' in compiled)) return compiled
  const { error, ...position } = compiled
  return { report: refused({ ...error, ...position }) }
}

export async function runVisible(
  bundle: RunnableBundle,
  submission: CompiledSubmission,
  openCell: OpenCell,
): Promise<RunReport> {
  const judging = new Judging(bundle, submission)
  const request = loadRequest(bundle, submission)
  const { first, again } = planVisible(bundle)
  for (const steps of [first, again]) {
    const refusal = await takeSteps(judging, steps, () => openCell(request))
    if (refusal) return refused(refusal)
  }
  const told = report(bundle, judging)
  const [example] = bundle.examples.cases
  if (!bundle.training || !example || told.status !== 'accepted') return told
  const ask = (entry: string) => askExport(bundle, submission, entry, openCell)
  const asked = await askTraining(bundle, example.expected, ask)
  if (!asked) return told
  if ('refusal' in asked) return refused(asked.refusal)
  const { budget, examples } = bundle.training
  const read = readTraining({ budget, examples }, asked)
  return { ...told, training: { topology: asked.topology, budget, examples, ...read } }
}

/** Calls an export as it stands, in a cell of its own. */
async function askExport(
  { limits }: RunnableBundle,
  { js }: CompiledSubmission,
  entry: string,
  openCell: OpenCell,
): Promise<ExportOutcome> {
  const cell = openCell({ js, entry, keepConsole: false, limits: outputLimits(limits) })
  try {
    return await cell.call('[]', patience * limits.caseMs)
  } finally {
    cell.close()
  }
}

/** Takes the steps in one cell, or in a new one after each that has to be stopped. */
async function takeSteps(
  judging: Judging,
  steps: readonly AskedStep[],
  open: () => Cell,
): Promise<Refusal | undefined> {
  let cell: Cell | undefined
  try {
    for (const step of steps) {
      if (judging.isOver || !judging.isStillWanted(step)) {
        judging.share(step)
        continue
      }
      cell ??= open()
      const outcome = await cell.call(step.one.input, patience * judging.limitMs())
      if (outcome.kind === 'observed') {
        judging.observe(step, outcome.observation, outcome.spentMs)
      } else if (outcome.kind === 'stopped') {
        judging.stop(step, outcome.status, outcome.wallMs)
        cell.close()
        cell = undefined
      } else {
        const refusal = judging.refuse(step, outcome.load, outcome.spentMs)
        if (refusal) return refusal
      }
    }
    return undefined
  } finally {
    cell?.close()
  }
}

function planVisible({ examples }: RunnableBundle): { first: AskedStep[]; again: AskedStep[] } {
  const group = { id: 'examples', hidden: false, invalid: false }
  const cases = examples.cases.map(({ id, input, expected }) => ({
    id,
    input: JSON.stringify(input),
    expected: { outcome: 'returned' as const, value: expected, console: '' },
  }))
  return {
    first: cases.map((one) => ({ group, one, isRepeated: false })),
    again: askedAgain(cases).map((one) => ({ group, one, isRepeated: true })),
  }
}

function loadRequest({ entry, limits, adapterJs }: RunnableBundle, { js }: CompiledSubmission): LoadRequest {
  return {
    js,
    entry,
    keepConsole: true,
    limits: outputLimits(limits),
    ...(adapterJs === undefined ? {} : { adapterJs }),
  }
}

const outputLimits = ({ outputEntries }: Limits) => ({ entries: outputEntries, levels: outputLevels })

function report({ examples }: RunnableBundle, judging: Judging): RunReport {
  const cases: CaseResult[] = examples.cases.map((one) =>
    caseResult(judging.cases.get(one.id) as JudgedCase, one),
  )
  const failed = cases.find(({ status }) => status !== 'accepted')
  return { status: failed?.status ?? 'accepted', cases, console: cleanConsole(judging.console) }
}

function refused(refusal: Refusal): RunReport {
  const { line, column, ...message } = cleanMessage(refusal)
  const position = line === undefined || column === undefined ? {} : { line, column }
  return { status: 'compile-error', cases: [], console: '', ...message, ...position }
}
