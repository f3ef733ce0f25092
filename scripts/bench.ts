// `npm run bench [-- ways exercises pages training]`: how quickly submissions are judged on this machine, and pages are there.
import { benchExercises } from './bench/exercises.ts'
import { benchPages } from './bench/pages.ts'
import { benchTraining } from './bench/training.ts'
import { benchWays } from './bench/ways.ts'
import { runCommand, UsageError } from './run-command.ts'

const parts: Record<string, () => Promise<boolean>> = {
  ways: benchWays,
  exercises: benchExercises,
  pages: benchPages,
  training: benchTraining,
}

process.exitCode = await runCommand(async () => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.find((name) => !(name in parts))
  if (unknown !== undefined)
    throw new UsageError(`There is no benchmark '${unknown}'. There are: ${Object.keys(parts).join(', ')}\n`)
  let isMet = true
  for (const [name, measure] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) isMet = (await measure()) && isMet
  return isMet ? 0 : 1
})
