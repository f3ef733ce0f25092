import type { CompiledSubmission } from '../engine/judge-case.ts'
import { outputLevels } from '../engine/judging.ts'
import type { CallOutcome, CellUse, Sandbox } from '../sandbox/index.ts'
import type { PreparedExercise } from './prepare.ts'

/**
 * Calls an export of a submission that may import a library, without arguments, in a realm of its own.
 * @throws SandboxFault
 */
export async function askExport(
  sandbox: Sandbox,
  { exercise }: PreparedExercise,
  { js }: CompiledSubmission,
  use: CellUse,
  entry: string,
): Promise<CallOutcome> {
  const { memoryMiB, outputEntries, caseMs } = exercise.limits
  const runner = await sandbox.lend(use)
  try {
    runner.open({
      ...{ js, entry, memoryMiB, hasLibrary: true },
      limits: { entries: outputEntries, levels: outputLevels },
    })
    const call = { context: 0, keepConsole: false, input: '[]' }
    for await (const outcome of runner.call([call], () => caseMs, false)) return outcome
    throw new Error('a call has an outcome')
  } finally {
    runner.release()
  }
}
