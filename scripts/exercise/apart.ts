import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'

/**
 * Does something with each folder in processes of their own, as many as there are cores: code that loops would hold the
 * others up. The answers come as they are ready.
 * @param program a module of this folder that calls `answerEach`
 */
export async function forEachApart<Answer>(
  program: string,
  folders: readonly ExerciseFolder[],
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  const left = [...folders]
  const work = async () => {
    const path = fileURLToPath(new URL(program, import.meta.url))
    const child = fork(path, { execArgv: ['--disable-warning=ExperimentalWarning'] })
    for (let folder = left.shift(); folder; folder = left.shift())
      onAnswer((await ask(child, folder)) as Answer)
    child.disconnect()
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), folders.length) }, work))
}

function ask(child: ChildProcess, folder: ExerciseFolder): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (status: number | null) =>
      reject(new Error(`the process that works on ${folder.slug} ended with ${status}`))
    child.once('exit', onExit)
    child.once('message', (answer) => {
      child.off('exit', onExit)
      resolve(answer)
    })
    child.send(folder)
  })
}

/** What a program of `forEachApart` does: it answers each folder that it is sent. */
export function answerEach(answer: (folder: ExerciseFolder) => Promise<unknown>): void {
  process.on('message', async (folder: ExerciseFolder) => {
    process.send?.(await answer(folder))
  })
}
