import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../run-command.ts'

export interface SubmissionFile {
  /** As the person wrote it. */
  name: string
  bytes: Uint8Array
}

/** Bytes that are read of one file: more than any submission may have, so that its size can be judged. */
const readLimit = 64 * 2 ** 20

/** Reads the files, and for a folder every `.ts` file in it, before anything is graded. @throws UsageError */
export function listSubmissions(paths: readonly string[]): SubmissionFile[] {
  return paths.flatMap((path) => {
    const status = attempt(path, () => statSync(path))
    if (!status.isDirectory()) return [read(path)]
    const names = attempt(path, () => readdirSync(path)).filter(
      (name) => /\.[mc]?ts$/.test(name) && !name.endsWith('.d.ts'),
    )
    if (names.length === 0) throw new UsageError(`There is no .ts file in the folder ${path}.\n`)
    return names.sort().map((name) => read(join(path, name)))
  })
}

function read(name: string): SubmissionFile {
  const status = attempt(name, () => statSync(name))
  if (!status.isFile())
    throw new UsageError(`${name} is not a file: name a TypeScript source or a folder of them.\n`)
  if (status.size > readLimit) throw new UsageError(`${name} is too large to be read as a submission.\n`)
  return { name, bytes: attempt(name, () => readFileSync(name)) }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}.\n`)
    if (code === 'EACCES' || code === 'EPERM') throw new UsageError(`You may not read ${path}.\n`)
    throw new UsageError(`${path} cannot be read (${code}).\n`)
  }
}
