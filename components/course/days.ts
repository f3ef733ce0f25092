const dayMs = 86_400_000

/** @param from such as 2026-09-01; so is what comes out */
export const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10)

/** Whole days from one date to another, such as 2026-09-01; negative where that is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs
