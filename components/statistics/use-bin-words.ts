import { useTranslations } from 'next-intl'

interface Bin {
  from: number
  to: number | null
}

/** What ranges of values are called. */
interface BinWords {
  score(bin: Bin): string
  attempts(bin: Bin): string
  /** Of seconds. */
  time(bin: Bin): string
}

export function useBinWords(): BinWords {
  const t = useTranslations('statistics.bins')
  return {
    // Nothing short of everything is 100 per cent, wherever a score is written.
    score: ({ from, to }) =>
      to === null
        ? t('everything')
        : t('percents', { from: Math.round(100 * from), to: Math.round(100 * to) - 1 }),
    attempts: ({ from, to }) => {
      if (to === null) return t('orMore', { from })
      return to === from + 1 ? String(from) : t('range', { from, to: to - 1 })
    },
    time: ({ from, to }) =>
      to === null ? t('minutesOrMore', { from: from / 60 }) : t('minutes', { from: from / 60, to: to / 60 }),
  }
}
