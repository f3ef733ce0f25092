import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'

const files = new Set([
  'exercise.ts',
  'README.md',
  'starter.ts',
  'solution.ts',
  'hints.md',
  'adapter.ts',
  'oracle.ts',
  'equivalents.ts',
])

/** No stray files, none missing that the catalog does not ask for itself, and every link leads somewhere. */
export function checkFolder(
  { path, slug }: ExerciseFolder,
  report: (file: string, message: string) => void,
): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    report('', 'the folder must be named in lower-case words joined by hyphens')
  const entries = readdirSync(path, { withFileTypes: true })
  for (const { name } of entries)
    if (!files.has(name) && name !== 'mistakes') report(name, 'is a stray file; remove it')
  if (!entries.some(({ name }) => name === 'oracle.ts'))
    report(
      'oracle.ts',
      'is missing: an independent second implementation, or TensorFlow.js, as the default export',
    )
  const mistakes = existsSync(join(path, 'mistakes')) ? readdirSync(join(path, 'mistakes')) : []
  if (mistakes.length === 0) report('mistakes', 'has no file; what do students get wrong here?')
  for (const name of mistakes)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))
      report(join('mistakes', name), 'is a stray file; remove it')
  for (const file of ['README.md', 'hints.md'])
    if (existsSync(join(path, file))) checkLinks(path, file, report)
}

function checkLinks(path: string, file: string, report: (file: string, message: string) => void): void {
  const text = readFileSync(join(path, file), 'utf8')
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)) {
    if (URL.canParse(target)) {
      if (!target.startsWith('https://')) report(file, `the link ${target} must begin with https://`)
    } else if (!existsSync(join(path, target.replace(/#.*$/, '')))) {
      report(file, `the link ${target} leads nowhere; mend or remove it`)
    }
  }
}
