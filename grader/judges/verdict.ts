import { isDeepStrictEqual } from 'node:util'
import type { Value } from '../contract/value.ts'
import {
  type CaseResult,
  type GroupResult,
  judgeVersion,
  type Status,
  type Verdict,
} from '../contract/verdict.ts'
import { caseResult } from '../engine/case-result.ts'
import { cleanConsole, cleanMessage } from '../engine/clean-text.ts'
import type { JudgedCase, Refusal } from '../engine/judging.ts'
import type { SandboxStamp } from '../sandbox/index.ts'
import { diagnose } from './diagnose.ts'
import type { FunctionRun } from './function.ts'
import { findOptionalModelReport } from './model.ts'
import type { PreparedCase, PreparedExercise, PreparedGroup } from './prepare.ts'
import type { Trained } from './training.ts'

export interface VerdictHead {
  prepared: PreparedExercise
  sandbox: SandboxStamp
  timings: Verdict['timings']
}

/** The verdict of a submission whose cases have run. */
export function judgedVerdict(
  head: VerdictHead,
  run: FunctionRun,
  visibleOnly: boolean,
  trained?: Pick<Trained, 'report' | 'diagnosis'>,
): Verdict {
  const { prepared } = head
  const judged = prepared.groups.filter(({ hidden }) => !(visibleOnly && hidden))
  const groups = judged.map((group) => groupResult(group, run))
  const visible = judged.filter(({ hidden }) => !hidden)
  const cases = visible.flatMap((group) => group.cases.map((one) => visibleCase(prepared, group, one, run)))
  const report =
    trained?.report ?? (prepared.exercise.kind === 'model' ? findOptionalModelReport(cases) : undefined)
  const statuses = [...cases, ...groups].map(({ status }) => status)
  const seen = [...run.cases.values()].map(({ id, status, observation }) => ({
    id,
    passed: status === 'accepted',
    observation,
  }))
  return {
    ...commonParts(head),
    status: statuses.find((status) => status !== 'accepted') ?? 'accepted',
    score: scoreOf(groups),
    groups,
    cases,
    diagnosis: trained ? trained.diagnosis : diagnose(prepared, seen),
    console: cleanConsole(run.console),
    ...(report ? { report } : {}),
  }
}

/** The verdict where no case ran: `compile-error` or `internal-error`, never `accepted`. */
export function emptyVerdict(
  head: VerdictHead,
  status: Extract<Status, 'compile-error' | 'internal-error'>,
  refusal: Refusal,
): Verdict {
  const groups = head.prepared.groups.map(({ id, title, hidden, weight, cases }) => ({
    ...{ id, title, hidden, weight, status },
    passed: 0,
    total: cases.length,
  }))
  return {
    ...commonParts(head),
    ...{ status, score: 0, groups, cases: [], diagnosis: null, console: '' },
    ...cleanMessage(refusal),
  }
}

function commonParts({ prepared, sandbox, timings }: VerdictHead) {
  return {
    contract: 1 as const,
    exercise: prepared.bundle.slug,
    exerciseVersion: prepared.bundle.version,
    judgeVersion,
    seedId: prepared.seedId,
    sandbox,
    timings,
  }
}

function groupResult(
  { id, title, hint, hidden, weight, cases }: PreparedGroup,
  run: FunctionRun,
): GroupResult {
  const statuses = cases.map((one) => findCase(run, one.id).status)
  const status = statuses.find((status) => status !== 'accepted') ?? 'accepted'
  const passed = statuses.filter((status) => status === 'accepted').length
  const help = status !== 'accepted' && hint !== '' ? { hint } : {}
  return { id, title, hidden, weight, passed, total: cases.length, status, ...help }
}

/** Never called for a hidden case: only what this returns tells inputs, answers and messages. */
function visibleCase(
  prepared: PreparedExercise,
  group: PreparedGroup,
  { id, title, input, expected }: PreparedCase,
  run: FunctionRun,
): CaseResult {
  if (group.hidden || expected.outcome !== 'returned')
    throw new Error(`case ${id} of ${prepared.bundle.slug}`)
  return caseResult(findCase(run, id), {
    title,
    input: JSON.parse(input) as Value[],
    expected: expected.value,
  })
}

function findCase(run: FunctionRun, id: string): JudgedCase {
  const found = run.cases.get(id)
  if (!found) throw new Error(`case ${id} was not judged`)
  return found
}

/** Σ weight × passed / total, to nine decimals: 0.1 + 0.2 + … of floating-point numbers is not quite 1. */
function scoreOf(groups: readonly GroupResult[]): number {
  const sum = groups.reduce((total, { weight, passed, total: of }) => total + (weight * passed) / of, 0)
  return Math.round(sum * 1e9) / 1e9
}

/** True where two verdicts say the same: everything but the timings. */
export function isSameVerdict(left: Verdict, right: Verdict): boolean {
  return isDeepStrictEqual(withoutTimings(left), withoutTimings(right))
}

function withoutTimings({ timings: _, cases, ...rest }: Verdict) {
  return { ...rest, cases: cases.map(({ durationMs: __, ...one }) => one) }
}
