import { useFormatter, useTranslations } from 'next-intl'
import { wholePercent } from '../ui/percent.ts'

/** Numbers as statistics write them; a dash for what is not known. */
interface NumberWords {
  percent(share: number | null): string
  /** With one decimal, where it has one: a median may lie between two numbers. */
  count(count: number | null): string
  duration(seconds: number | null): string
  /** -1..1 */
  correlation(correlation: number | null): string
  /** @param day as 2026-10-01 */
  day(day: string): string
}

const unknown = '–'

export function useNumberWords(): NumberWords {
  const t = useTranslations('statistics.numbers')
  const format = useFormatter()
  const known = (number: number | null, write: (number: number) => string) =>
    number === null ? unknown : write(number)
  return {
    percent: (share) => known(share, (one) => t('percent', { percent: wholePercent(one) })),
    count: (count) => known(count, (one) => format.number(one, { maximumFractionDigits: 1 })),
    duration: (seconds) =>
      known(seconds, (one) => {
        const minutes = Math.round(one / 60)
        if (one < 60) return t('seconds', { seconds: Math.round(one) })
        if (minutes < 60) return t('minutes', { minutes })
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
        return rest === 0 ? t('wholeHours', { hours }) : t('hours', { hours, minutes: rest })
      }),
    correlation: (correlation) =>
      known(correlation, (one) => format.number(one, { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
    day: (day) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  }
}
