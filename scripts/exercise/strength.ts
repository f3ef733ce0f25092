// `npm run exercise -- strength`: how much the cases of an exercise notice. Each change of the reference that a mutation
// library knows is judged; one that is accepted is a mistake that a student may make unseen.
import colors from 'picocolors'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import { forEachApart } from './apart.ts'
import type { SolutionMutant } from './mutants.ts'
import type { Strength } from './strength-exercise.ts'

const wantedOfEach = 0.95
const wantedOfAll = 0.98

const say = (text: string) => process.stdout.write(`${text}\n`)

/** @returns 0 where at least 98 % of all mutants are killed, and 95 % of each exercise's */
export async function measureStrength(folders: readonly ExerciseFolder[]): Promise<number> {
  const measured: Strength[] = []
  say(colors.bold(row('exercise', 'mutants', 'killed', 'survived', 'equivalent', 'strength', 'seconds')))
  await forEachApart<Strength>('./strength-process.ts', folders, (strength) => {
    measured.push(strength)
    tell(strength)
  })
  const total = {
    mutants: sumOf(measured, ({ mutants }) => mutants),
    killed: sumOf(measured, ({ killed }) => killed),
    survived: sumOf(measured, ({ survivors }) => survivors.length),
    equivalents: sumOf(measured, ({ equivalents }) => equivalents),
  }
  const strength = total.killed / (total.killed + total.survived)
  say(
    colors.bold(
      row('all', total.mutants, total.killed, total.survived, total.equivalents, percent(strength), ''),
    ),
  )
  const weak = measured.filter((one) => strengthOf(one) < wantedOfEach)
  if (weak.length > 0) say(`below ${percent(wantedOfEach)}: ${weak.map(({ slug }) => slug).join(', ')}`)
  const faults = sumOf(measured, (one) => one.faults.length)
  return strength >= wantedOfAll && weak.length === 0 && faults === 0 ? 0 : 1
}

function tell(strength: Strength): void {
  const { slug, mutants, killed, survivors, equivalents, faults, seconds } = strength
  const share = percent(strengthOf(strength))
  say(row(slug, mutants, killed, survivors.length, equivalents, share, seconds.toFixed(1)))
  for (const survivor of survivors) say(colors.dim(`    ${describe(survivor)}`))
  for (const fault of faults) say(colors.red(`    ${fault}`))
}

const strengthOf = ({ killed, survivors }: Strength) => killed / Math.max(killed + survivors.length, 1)
const sumOf = (all: readonly Strength[], count: (one: Strength) => number) =>
  all.reduce((sum, one) => sum + count(one), 0)
const percent = (share: number) => `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`
const row = (slug: string, ...cells: (string | number)[]) =>
  slug.padEnd(24) + cells.map((cell) => String(cell).padStart(11)).join('')

function describe({ line, operator, original, replacement }: SolutionMutant): string {
  const short = (text: string) => {
    const squeezed = text.replace(/\s+/g, ' ')
    return squeezed.length > 60 ? `${squeezed.slice(0, 60)}…` : squeezed
  }
  return `line ${line}, ${operator}: ${short(original)} → ${short(replacement)}`
}
