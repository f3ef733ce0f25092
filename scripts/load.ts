// `npm run load [-- in-a-row class flood trainings courses regrade kills proofs]`: what an installation of the production build bears on this machine.
import { fileURLToPath } from 'node:url'
import { measureClass } from '../tests/load/class.ts'
import { measureCourses } from '../tests/load/courses.ts'
import { measureFlood } from '../tests/load/flood.ts'
import { measureInARow } from '../tests/load/in-a-row.ts'
import { measureKills } from '../tests/load/kills.ts'
import type { Line } from '../tests/load/measure.ts'
import { runProofs } from '../tests/load/proofs.ts'
import { measureRegrade } from '../tests/load/regrade.ts'
import { measureTrainings } from '../tests/load/trainings.ts'
import { Installation } from '../tests/support/installation.ts'
import { formatLine } from './bench/format-line.ts'
import { runCommand, UsageError } from './run-command.ts'
import { build } from './start/build.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const measurements: Record<string, { title: string; measure(seed: string): Promise<Line[]> }> = {
  'in-a-row': { title: 'One learner, one submission after the other', measure: onItsOwn(measureInARow) },
  class: { title: 'A class in a minute', measure: onItsOwn(measureClass) },
  flood: { title: 'A flood beside a learner', measure: onItsOwn(measureFlood) },
  trainings: { title: 'Four trainings at once beside a learner', measure: onItsOwn(measureTrainings) },
  courses: { title: 'A course of a thousand students, on each database', measure: measureCourses },
  regrade: {
    title: 'Ten thousand submissions judged again while students submit, on each database',
    measure: measureRegrade,
  },
  kills: { title: 'Sixty kills while 300 submissions flow, on each database', measure: measureKills },
  proofs: { title: 'Proofs that take minutes', measure: runProofs },
}

/** Each measurement has an installation to itself, embedded, freshly made. */
function onItsOwn(measure: (url: string, seed: string) => Promise<Line[]>) {
  return async (seed: string): Promise<Line[]> => {
    const installation = await Installation.start({ environment: { GRADER_SLOTS: '' } })
    try {
      await installation.ready()
      return await measure(installation.url, seed)
    } finally {
      await installation.close()
    }
  }
}

async function load(args: string[]): Promise<number> {
  const unknown = args.find((name) => !(name in measurements))
  if (unknown !== undefined)
    throw new UsageError(
      `There is no measurement '${unknown}'. There are: ${Object.keys(measurements).join(', ')}\n`,
    )
  await build(root)
  const seed = process.env.LOAD_SEED ?? String(Date.now())
  process.stdout.write(`LOAD_SEED=${seed}\n`)
  let holds = true
  for (const name of args.length > 0 ? args : Object.keys(measurements)) {
    const { title, measure } = measurements[name] as (typeof measurements)[string]
    process.stdout.write(`\n${title}\n`)
    const lines = await measure(seed)
    for (const line of lines) process.stdout.write(formatLine(line))
    holds &&= lines.every((line) => line.holds)
  }
  return holds ? 0 : 1
}

process.exitCode = await runCommand(() => load(process.argv.slice(2)))
