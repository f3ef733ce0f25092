import { ExerciseError } from '../grader/catalog/fault.ts'
import { EnvironmentError } from '../grader/environment.ts'
import { SandboxFault, SandboxUnavailable } from '../grader/sandbox/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'

/** The command line was used wrongly; the message says how, or which file cannot be read. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * Runs a command and turns whatever it throws into one sentence on standard error and an exit status: 2 where the person
 * can mend the call or a setting, 3 where the grader or an exercise is at fault. No stack trace reaches a person.
 */
export async function runCommand(command: () => Promise<number> | number): Promise<number> {
  try {
    return await command()
  } catch (error) {
    const { status, text } = explainFailure(error)
    process.stderr.write(`${text.trimEnd()}\n`)
    return status
  }
}

function explainFailure(error: unknown): { status: 2 | 3; text: string } {
  if (error instanceof UsageError || error instanceof EnvironmentError)
    return { status: 2, text: error.message }
  if (error instanceof ExerciseError)
    return { status: 3, text: `The exercise cannot be used:\n${error.message}` }
  if (error instanceof SandboxUnavailable || error instanceof SandboxFault)
    return { status: 3, text: `The grader cannot start: ${error.message}` }
  if (error instanceof CannotStart) return { status: 3, text: error.message }
  return { status: 3, text: `Receptive failed: ${error instanceof Error ? error.message : error}` }
}
