'use client'
import { useTranslations } from 'next-intl'
import { ChartFigure } from '../charts/chart-figure.tsx'

interface ActivityChartProps {
  /** Where the first range begins, in hours after the due time, and how long each is. */
  firstHour: number
  hours: number
  assignments: readonly { title: string; byRange: readonly number[]; earlier: number; later: number }[]
}

/** When things were handed in, by how long before it was due. */
export function ActivityChart({ firstHour, hours, assignments }: ActivityChartProps) {
  const t = useTranslations('statistics.activity')
  const ranges = (assignments[0]?.byRange ?? []).map((_, index) => firstHour + index * hours)
  const rangeWords = (from: number) =>
    from < 0 ? t('before', { from: -from, to: -(from + hours) }) : t('after', { from, to: from + hours })
  const ticks = ranges.flatMap((from, index) =>
    from % 24 === 0 ? [{ index, label: from === 0 ? t('due') : t('days', { days: from / 24 }) }] : [],
  )
  return (
    <ChartFigure
      title={t('title')}
      caption={[t('caption', { hours })]}
      spec={{
        kind: 'strips',
        ticks,
        rule: -firstHour / hours,
        rows: assignments.map(({ title, byRange }) => ({
          label: title,
          values: byRange,
          words: byRange.map((count, index) =>
            t('range', { title, range: rangeWords(ranges[index] ?? 0), count }),
          ),
        })),
      }}
      columns={[t('when'), ...assignments.map(({ title }) => title)]}
      rows={[
        [t('earlier'), ...assignments.map(({ earlier }) => earlier)],
        ...ranges.map((from, index) => [
          rangeWords(from),
          ...assignments.map(({ byRange }) => byRange[index]),
        ]),
        [t('later'), ...assignments.map(({ later }) => later)],
      ]}
    />
  )
}
