import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Runtime } from '../runtime.ts'
import type { Claim } from './claim.ts'
import { writeProgress } from './data.ts'

/** Tells whoever waits how far a training is; whoever asks later finds it, too. */
export async function recordProgress(
  { database, queue }: Runtime,
  { judgingId: id, lease, submissionId, regradeId }: Claim,
  progress: TrainingProgress,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const isOurs = await writeProgress(transaction, { id, lease }, progress)
    if (isOurs && regradeId === null)
      await queue.notify(transaction, { kind: 'submission', id: submissionId, state: 'running', progress })
  })
}
