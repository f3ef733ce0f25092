import type { Standing } from '../standings/data.ts'

/** What a student did of an exercise of an assignment, as far as statistics go. */
export interface Tried {
  attempts: number
  /** Of the judged ones, 0..1; null where none is judged yet */
  best: number | null
  bestId: string | null
  /** When the first one was handed in that got everything */
  passedAt: Date | null
  lastAt: Date | null
  /** Of the last that was judged */
  lastId: string | null
  lastStatus: string | null
  lastMistake: string | null
}

/** @returns undefined where nothing was handed in: an override alone is no attempt */
export function findOptionalTried(standing: Standing): Tried | undefined {
  const { attempts, judged, lastAt, lastStatus, lastMistake } = standing
  if (attempts === 0) return undefined
  // Kept are those that were better than all before them, the last, and the chosen one (standings/judged.ts).
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  )
  return {
    ...{ attempts, lastAt, lastStatus, lastMistake },
    best: best?.score ?? null,
    bestId: best?.id ?? null,
    passedAt: judged.find(({ score }) => score >= 1)?.submittedAt ?? null,
    lastId: judged.at(-1)?.id ?? null,
  }
}

const dayMs = 86_400_000

/** By name, nothing leads to a submission that is to be read without one: neither its id nor the moment when it was handed in. */
export const untraced = (tried: Tried): Tried => ({
  ...tried,
  ...{ bestId: null, lastId: null, lastAt: null },
  passedAt: tried.passedAt && new Date(Math.floor(tried.passedAt.getTime() / dayMs) * dayMs),
})
