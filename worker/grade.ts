import { randomUUID } from 'node:crypto'
import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { SubmittedWeights } from '../grader/judges/index.ts'
import { type Claim, claimJudging } from '../platform/judgings/claim.ts'
import { isWanted } from '../platform/judgings/data.ts'
import { passOn } from '../platform/judgings/pass-on.ts'
import { recordProgress } from '../platform/judgings/record-progress.ts'
import { recordVerdict } from '../platform/judgings/record-verdict.ts'
import type { JudgeJob } from '../platform/queue/index.ts'
import { type Runtime, reportFault } from '../platform/runtime.ts'
import type { Bundles } from './bundles.ts'
import type { Courtesy } from './courtesy.ts'
import type { Judged } from './judge-protocol.ts'
import type { Judges, Teaching } from './judges.ts'

export interface Grading {
  judges: Judges
  bundles: Bundles
  teaching: Teaching
  courtesy: Courtesy
  /** Ends trainings: they go back to the queue. */
  stopping: AbortSignal
}

/**
 * Judges one submission and records its verdict; one that takes too long for the quick lane is passed on to another. Practice
 * shares cells; marks will get a cell of their own.
 */
export async function grade(runtime: Runtime, grading: Grading, job: JudgeJob): Promise<void> {
  const started = performance.now()
  const claim = await claimJudging(runtime, job.id, randomUUID(), new Date())
  if (!claim) return runtime.queue.complete(job)
  if (claim.regradeId === null) grading.courtesy.noteLearner()
  else await grading.courtesy.turn()
  const bundle = await grading.bundles.find(claim.exercise, claim.exerciseVersion)
  const judged = await judge(runtime, grading, job, claim, bundle)
  if (judged === 'cancelled') return runtime.queue.complete(job)
  if (judged === 'stopped') return runtime.queue.giveBack(job, 'its worker stops')
  if ('passOn' in judged) {
    if (!(await passOn(runtime, claim, job, judged.passOn))) await endLate(runtime, job)
    return
  }
  const { verdict } = judged
  if (verdict.status === 'internal-error') runtime.metrics.countFault()
  const outcome = await recordVerdict(runtime, claim, job, verdict, new Date())
  if (outcome === 'recorded')
    runtime.metrics.countVerdict(verdict.status, (performance.now() - started) / 1_000)
  if (outcome === 'late') await endLate(runtime, job)
}

async function judge(
  runtime: Runtime,
  { judges, teaching, stopping }: Grading,
  job: JudgeJob,
  claim: Claim,
  bundle: PrivateBundle,
): Promise<Judged | 'cancelled' | 'stopped'> {
  const cancel = new AbortController()
  const look = async () => {
    if (!(await isWanted(runtime.database, claim.judgingId, claim.lease))) cancel.abort()
  }
  const stopListening = runtime.notices.onCancel(claim.judgingId, () => {
    look().catch((error: unknown) => reportFault(runtime, error, 'a cancellation could not be looked up'))
  })
  try {
    // What came before anybody listened.
    if (job.lane === 'training') await look()
    return await judges.judge(
      bundle,
      claim.source,
      { use: 'shared', lane: job.lane, ...weightsOf(claim) },
      teaching,
      {
        signal: AbortSignal.any([cancel.signal, stopping]),
        onProgress: (progress) => {
          recordProgress(runtime, claim, progress).catch((error: unknown) =>
            reportFault(runtime, error, 'the progress of a training could not be told'),
          )
        },
      },
    )
  } catch (error) {
    if (cancel.signal.aborted) return 'cancelled'
    if (stopping.aborted) return 'stopped'
    throw error
  } finally {
    stopListening()
  }
}

function weightsOf({ weights, isKnown }: Claim): { weights?: SubmittedWeights } {
  return weights ? { weights: { file: weights, isKnown } } : {}
}

/** Another worker's attempt is another job to the queue, and stays; what was erased meanwhile nobody else would end. */
async function endLate({ metrics, log, queue }: Runtime, job: JudgeJob): Promise<void> {
  metrics.countLate()
  log.warn({ judging: job.id }, 'a verdict came too late: another worker has the judging, or it was erased')
  await queue.complete(job)
}
