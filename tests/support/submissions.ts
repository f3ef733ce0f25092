import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Status } from '../../grader/contract/verdict.ts'
import { root } from './judge.ts'

/** A file of tests/judge with its declared verdict. */
export interface Fixture {
  name: string
  expected: Status
  read(): Promise<Uint8Array>
}

/**
 * The submissions of one folder. A `.ts` file is the source itself; a `.gen.mjs` file makes a source that is too large
 * or too odd to be kept. The first line declares the verdict, `// expect: time-limit`; without it, `accepted`.
 */
export function listFixtures(folder: string): Fixture[] {
  const path = join(root, 'tests/judge', folder)
  return readdirSync(path).map((name) => {
    const text = readFileSync(join(path, name), 'utf8')
    const expected = (/^(?:\uFEFF)?\/\/ expect: ([a-z-]+)/.exec(text)?.[1] ?? 'accepted') as Status
    const read = async () => {
      if (!name.endsWith('.gen.mjs')) return readFileSync(join(path, name))
      const { default: generate } = (await import(pathToFileURL(join(path, name)).href)) as {
        default: () => string | Buffer
      }
      return Buffer.from(generate() as string)
    }
    return { name, expected, read }
  })
}
