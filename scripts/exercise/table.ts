import colors from 'picocolors'
import type { CheckedExercise } from './check-exercise.ts'

const columns = [
  { title: 'exercise', width: 24 },
  { title: 'visible', width: 8 },
  { title: 'hidden', width: 7 },
  { title: 'mistakes', width: 9 },
  { title: 'cells', width: 7 },
  { title: 'figures', width: 8 },
  { title: 'oracle (inputs)', width: 30 },
  { title: 'seconds', width: 8 },
] as const

export function tableHead(): string {
  return colors.bold(`  ${row(columns.map(({ title }) => title))}`)
}

export function tableRow({ slug, faults, proof, seconds }: CheckedExercise): string {
  const sign = faults.length === 0 ? colors.green('✔') : colors.red('✘')
  if (!proof) return `${sign} ${slug.padEnd(columns[0].width)} cannot be used`
  const { visible, hidden, mistakes, cells, figures, oracle } = proof
  const texts = [visible, hidden, mistakes, cells, figures, `${oracle.by} (${oracle.inputs})`]
  return `${sign} ${row([slug, ...texts.map(String), seconds.toFixed(1)])}`
}

/** The first and the oracle's column begin at the left, numbers end at the right. */
const row = (texts: readonly string[]) =>
  columns
    .map(({ title, width }, index) =>
      title === 'exercise' || title.startsWith('oracle')
        ? `  ${texts[index] ?? ''}`.padEnd(width + 2)
        : (texts[index] ?? '').padStart(width),
    )
    .join('')
    .trimStart()
