// The trainer, seen from whoever judges: a process of its own for each training, so that one that is cancelled ends at once and
// gives back all its memory, and nobody's page or verdict waits for one.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TrainingProgress } from '../../contract/training.ts'
import type { TrainerOrder, TrainerReport, TrainerResult } from './order.ts'

export type * from './order.ts'

export interface TrainerSettings {
  /** Told of each training process, so that it can be put behind others. */
  onStart(pid: number): void
  onProgress(progress: TrainingProgress): void
  /** Ends the training. */
  signal?: AbortSignal | undefined
}

/** The trainer itself ended or failed; nobody's plan is to blame. */
export class TrainerFault extends Error {
  override name = 'TrainerFault'
}

/** Somebody has ended the training. */
export class TrainingCancelled extends Error {
  override name = 'TrainingCancelled'
}

const program = fileURLToPath(new URL('./process.ts', import.meta.url))
/** Weights and examples lie outside of V8's heap. */
const heapMiB = 512

/** What a process needs to run, and no more. */
const environment = ({ PATH, HOME, TMPDIR, NODE_COMPILE_CACHE }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...{ PATH, HOME, TMPDIR, NODE_COMPILE_CACHE },
})

/**
 * Has a network trained, or one that was trained elsewhere measured.
 * @throws TrainerFault
 * @throws TrainingCancelled
 */
export function runTrainer(
  order: TrainerOrder,
  { onStart, onProgress, signal }: TrainerSettings,
): Promise<TrainerResult> {
  if (signal?.aborted) return Promise.reject(new TrainingCancelled())
  const { promise, resolve, reject } = Promise.withResolvers<TrainerResult>()
  const child = fork(program, {
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heapMiB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environment(process.env),
  })
  if (child.pid !== undefined) onStart(child.pid)
  const cancel = () => {
    child.kill('SIGKILL')
    reject(new TrainingCancelled())
  }
  signal?.addEventListener('abort', cancel)
  child.on('message', (report: TrainerReport) => {
    if (report.kind === 'progress') onProgress(report.progress)
    else if (report.kind === 'done') resolve(report.result)
    else reject(new TrainerFault(report.message))
  })
  child.once('error', (error) => reject(new TrainerFault(error.message)))
  child.once('exit', (code, sent) => reject(new TrainerFault(`the trainer ended with ${code ?? sent}`)))
  child.send(order)
  return promise.finally(() => signal?.removeEventListener('abort', cancel))
}
