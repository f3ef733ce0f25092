// `npm run exercise -- check [slug…] [--watch]` proves exercises, `strength [slug…]` measures how much their cases notice,
// `new <slug>` scaffolds one.
import { parseArgs } from 'node:util'
import { formatFault } from '../grader/catalog/fault.ts'
import { type ExerciseFolder, exerciseRoots, listExerciseFolders } from '../grader/catalog/folders.ts'
import { readJudgeEnvironment } from '../grader/environment.ts'
import { checkExercises } from './exercise/check.ts'
import { scaffold } from './exercise/scaffold.ts'
import { measureStrength } from './exercise/strength.ts'
import { tableHead, tableRow } from './exercise/table.ts'
import { watchExercises } from './exercise/watch.ts'
import { runCommand, UsageError } from './run-command.ts'

const usage = `Usage: npm run exercise -- check [slug…] [--watch]
       npm run exercise -- strength [slug…]
       npm run exercise -- new <slug>`

const say = (text: string) => process.stdout.write(`${text}\n`)
const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

function choose(all: readonly ExerciseFolder[], slugs: readonly string[]): ExerciseFolder[] {
  const known = all.map(({ slug }) => slug)
  const unknown = slugs.filter((slug) => !known.includes(slug))
  if (unknown.length > 0)
    throw new UsageError(`There is no exercise ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  return all.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
}

async function check(roots: readonly string[], slugs: readonly string[]): Promise<number> {
  const all = listExerciseFolders(roots)
  const chosen = choose(all, slugs)
  const started = performance.now()
  say(tableHead())
  const { faults } = await checkExercises(chosen, all, (exercise) => say(tableRow(exercise)))
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  say(`${count(chosen.length, 'exercise')}, ${count(faults.length, 'fault')}, ${seconds} s`)
  return faults.length === 0 && chosen.length > 0 ? 0 : 1
}

async function checkAgainAndAgain(roots: readonly string[], slugs: readonly string[]): Promise<number> {
  await check(roots, slugs)
  say('Waiting for a change (Ctrl+C ends it)')
  return watchExercises(roots, async (changed) => {
    const known = listExerciseFolders(roots).map(({ slug }) => slug)
    const wanted = changed.filter(
      (slug) => known.includes(slug) && (slugs.length === 0 || slugs.includes(slug)),
    )
    if (wanted.length > 0) await check(roots, wanted)
  })
}

process.exitCode = await runCommand(() => {
  const roots = exerciseRoots(readJudgeEnvironment(process.env).exercisesDir)
  const { positionals, values } = parseArguments(process.argv.slice(2))
  const [command, ...rest] = positionals
  if (command === 'check') return values.watch ? checkAgainAndAgain(roots, rest) : check(roots, rest)
  if (command === 'strength') return measureStrength(choose(listExerciseFolders(roots), rest))
  if (command === 'new' && rest[0] !== undefined && rest.length === 1) return scaffold(roots, rest[0])
  throw new UsageError(usage)
})

function parseArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { watch: { type: 'boolean', default: false } },
    })
  } catch {
    throw new UsageError(usage)
  }
}
