import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exerciseRoots, findOptionalFolder } from '../../grader/catalog/folders.ts'
import type { SourceName } from './plan.ts'

/** What its author says of a mistake, which no student would write. */
const told = /^export const mistake = \{[\s\S]*?\n\}\n+/m

/** The file that a student of the demo course hands in: the work of the exercise's author. */
export async function readDemoSource(slug: string, name: SourceName): Promise<Uint8Array> {
  const folder = findOptionalFolder(exerciseRoots(''), slug)
  if (!folder) throw new Error(`the demo course has an exercise '${slug}', and there is none`)
  const read = (file: string) => readFile(join(folder.path, file), 'utf8')
  const text = async () => {
    if (name === 'solution' || name === 'starter') return read(`${name}.ts`)
    // The last brace is still to be typed.
    if (name === 'unfinished') return (await read('solution.ts')).replace(/\}\s*$/, '')
    return (await read(join('mistakes', `${name}.ts`))).replace(told, '')
  }
  return new TextEncoder().encode(await text())
}
