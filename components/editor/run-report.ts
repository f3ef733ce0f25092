import type { Message } from '../../grader/contract/message.ts'
import type { CaseResult, Status } from '../../grader/contract/verdict.ts'
import type { AskedTraining, ReadTraining, TrainingBounds } from '../../grader/engine/ask-training.ts'

/** Why nothing was run, where that is not the submission's doing. */
type RunFault = 'ended' | 'notStarted' | 'notDone'

/** What a run of the visible cases shows at once: a verdict's words, but provisional. What counts is judged on submit. */
export interface RunReport extends Partial<Message> {
  /** Of the first case not accepted; `compile-error` or `internal-error` where no case ran. */
  status: Status
  cases: CaseResult[]
  console: string
  /** Of the kind `training`, where the network passes: what there is to be trained, and how; or why it cannot be. */
  training?: ReadTraining & Pick<AskedTraining, 'topology'> & TrainingBounds
  /** Where the status is `internal-error`. */
  fault?: RunFault
  /** Where the source does not compile, counted from 1. */
  line?: number
  column?: number
}

export function brokenRun(fault: RunFault): RunReport {
  return { status: 'internal-error', cases: [], console: '', fault }
}
