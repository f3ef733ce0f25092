// `npm run exercise -- check [slug…]` proves exercises; `npm run exercise -- new <slug>` scaffolds one.
import { formatFault } from '../grader/catalog/fault.ts'
import { exerciseRoots, listExerciseFolders } from '../grader/catalog/folders.ts'
import { readJudgeEnvironment } from '../grader/environment.ts'
import { checkExercises } from './exercise/check.ts'
import { scaffold } from './exercise/scaffold.ts'
import { runCommand, UsageError } from './run-command.ts'

const usage = 'Usage: npm run exercise -- check [slug…]   or   npm run exercise -- new <slug>'

async function check(roots: readonly string[], slugs: readonly string[]): Promise<number> {
  const folders = listExerciseFolders(roots)
  const known = folders.map(({ slug }) => slug)
  const unknown = slugs.filter((slug) => !known.includes(slug))
  if (unknown.length > 0)
    throw new UsageError(`There is no exercise ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  const chosen = folders.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  const { faults } = await checkExercises(chosen, (exercise) => {
    if (exercise.faults.length === 0) process.stdout.write(`${exercise.slug}: proved (${exercise.summary})\n`)
  })
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`)
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  process.stdout.write(`${count(chosen.length, 'exercise')}, ${count(faults.length, 'fault')}\n`)
  return faults.length === 0 && chosen.length > 0 ? 0 : 1
}

process.exitCode = await runCommand(() => {
  const roots = exerciseRoots(readJudgeEnvironment(process.env).exercisesDir)
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'check') return check(roots, rest)
  if (command === 'new' && rest[0] !== undefined && rest.length === 1) return scaffold(roots, rest[0])
  throw new UsageError(usage)
})
