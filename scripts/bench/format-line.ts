import colors from 'picocolors'
import type { Line } from '../../tests/load/measure.ts'

/** A line of a table of measurements. */
export function formatLine({ what, measured, wanted, holds }: Line): string {
  const verdict = wanted === '' ? '' : holds ? colors.green('holds') : colors.red('FAILS')
  return `  ${what.padEnd(42)}${measured.padStart(18)}   ${wanted.padEnd(12)}${verdict}\n`
}
