import { randomUUID } from 'node:crypto'
import { claimJudging } from '../platform/judgings/claim.ts'
import { passOn } from '../platform/judgings/pass-on.ts'
import { recordVerdict } from '../platform/judgings/record-verdict.ts'
import type { JudgeJob } from '../platform/queue/index.ts'
import type { Runtime } from '../platform/runtime.ts'
import type { Bundles } from './bundles.ts'
import type { Judges, Teaching } from './judges.ts'

export interface Grading {
  judges: Judges
  bundles: Bundles
  teaching: Teaching
}

/**
 * Judges one submission and records its verdict; one that takes too long for the quick lane is passed on to the other. Practice
 * shares cells; marks will get a cell of their own.
 */
export async function grade(
  runtime: Runtime,
  { judges, bundles, teaching }: Grading,
  job: JudgeJob,
): Promise<void> {
  const started = performance.now()
  const claim = await claimJudging(runtime, job.id, randomUUID(), new Date())
  if (!claim) return runtime.queue.complete(job)
  const bundle = await bundles.find(claim.exercise, claim.exerciseVersion)
  const verdict = await judges.judge(bundle, claim.source, { use: 'shared', lane: job.lane }, teaching)
  if (!verdict) {
    if (!(await passOn(runtime, claim, job))) sayLate(runtime, job)
    return
  }
  if (verdict.status === 'internal-error') runtime.metrics.countFault()
  const outcome = await recordVerdict(runtime, claim, job, verdict, new Date())
  if (outcome === 'recorded')
    runtime.metrics.countVerdict(verdict.status, (performance.now() - started) / 1_000)
  if (outcome === 'late') sayLate(runtime, job)
}

function sayLate({ metrics, log }: Runtime, job: JudgeJob): void {
  metrics.countLate()
  log.warn({ judging: job.id }, 'a verdict came too late: another worker has the judging')
}
