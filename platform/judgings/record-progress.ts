import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Runtime } from '../runtime.ts'
import type { Claim } from './claim.ts'
import { writeProgress } from './data.ts'

/** Tells whoever waits how far a training is; whoever asks later finds it, too. */
export async function recordProgress(
  { database, queue }: Runtime,
  { judgingId: id, lease, submissionId }: Claim,
  progress: TrainingProgress,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    if (await writeProgress(transaction, { id, lease }, progress))
      await queue.notify(transaction, { kind: 'submission', id: submissionId, state: 'running', progress })
  })
}
