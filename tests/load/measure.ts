/** @param quantile 0..1 */
export function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.ceil(quantile * sorted.length) - 1)] ?? Number.NaN
}

/** One line of a table: what was measured beside what it may be. */
export interface Line {
  what: string
  measured: string
  wanted: string
  holds: boolean
}

export function atMost(what: string, measured: number, limit: number, unit = 'ms'): Line {
  const digits = unit === 'ms' ? 1 : 0
  return {
    what,
    measured: `${measured.toFixed(digits)} ${unit}`.trim(),
    wanted: `≤ ${limit} ${unit}`.trim(),
    holds: measured <= limit,
  }
}

export function atLeast(what: string, measured: number, least: number): Line {
  return { what, measured: measured.toFixed(0), wanted: `≥ ${least}`, holds: measured >= least }
}

export function plain(what: string, measured: string): Line {
  return { what, measured, wanted: '', holds: true }
}
