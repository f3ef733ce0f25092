// `npm run exercise -- check [slug…]` proves exercises; `npm run exercise -- new <slug>` scaffolds one.
import { formatFault } from '../grader/catalog/fault.ts'
import { exerciseRoots, listExerciseFolders } from '../grader/catalog/folders.ts'
import { checkExercise, checkTogether } from './exercise/check.ts'
import { scaffold } from './exercise/scaffold.ts'

const usage = 'Usage: npm run exercise -- check [slug…]   or   npm run exercise -- new <slug>\n'

async function check(slugs: readonly string[]): Promise<number> {
  const folders = listExerciseFolders(exerciseRoots(process.env.EXERCISES_DIR ?? ''))
  const unknown = slugs.filter((slug) => !folders.some((folder) => folder.slug === slug))
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no exercise ${unknown.join(', ')}. Known: ${folders.map(({ slug }) => slug).join(', ')}\n`,
    )
    return 2
  }
  const checked = []
  for (const folder of folders) {
    if (slugs.length > 0 && !slugs.includes(folder.slug)) continue
    const exercise = await checkExercise(folder)
    checked.push(exercise)
    if (exercise.faults.length === 0) process.stdout.write(`${exercise.slug}: proved (${exercise.summary})\n`)
  }
  const faults = [...checked.flatMap((exercise) => exercise.faults), ...checkTogether(checked)]
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`)
  process.stdout.write(`${checked.length} exercises, ${faults.length} faults\n`)
  return faults.length === 0 && checked.length > 0 ? 0 : 1
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'check') process.exitCode = await check(rest)
else if (command === 'new' && rest.length === 1) process.exitCode = scaffold(rest[0] as string)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
