import type { PrivateBundle } from '../../grader/contract/bundle.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Judge } from '../../grader/judges/index.ts'
import type { SubmissionFile } from './files.ts'

export interface GradeOptions {
  slots: number
  visibleOnly: boolean
  /** Called in the order of the files, as soon as a verdict and all before it are there. */
  onVerdict(file: SubmissionFile, verdict: Verdict): void
}

/** Grades the files side by side, and says how far it is where a person is looking. */
export async function gradeAll(
  judge: Judge,
  bundle: PrivateBundle,
  files: readonly SubmissionFile[],
  { slots, visibleOnly, onVerdict }: GradeOptions,
): Promise<Verdict[]> {
  const verdicts: (Verdict | undefined)[] = files.map(() => undefined)
  let next = 0
  let reported = 0
  const showProgress = progressLine(files.length)
  const work = async () => {
    while (next < files.length) {
      const index = next++
      const file = files[index] as SubmissionFile
      verdicts[index] = await judge.judge(bundle, file.bytes, { use: 'own', visibleOnly })
      showProgress(undefined)
      for (let verdict = verdicts[reported]; verdict; verdict = verdicts[++reported])
        onVerdict(files[reported] as SubmissionFile, verdict)
      showProgress(verdicts.filter(Boolean).length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(slots, files.length) }, work))
  showProgress(undefined)
  return verdicts as Verdict[]
}

/** @returns shows "12 of 80 graded" in place; nothing for undefined. Does nothing where no person is looking. */
function progressLine(total: number): (done: number | undefined) => void {
  if (!process.stderr.isTTY || total < 2) return () => {}
  return (done) => process.stderr.write(done === undefined ? '\r\u001b[K' : `\r${done} of ${total} graded`)
}
