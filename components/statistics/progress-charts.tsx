'use client'
import { useTranslations } from 'next-intl'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { type Periods, ticksOf } from './periods.ts'
import { useNumberWords } from './use-number-words.ts'

interface ProgressChartsProps {
  periods: Periods
  /** At the end of each period, of all passes that there can be, 0..1. */
  share: readonly number[]
  students: number
  /** Of each exercise, at the end of each period, how many have passed it. */
  exercises: readonly { title: string; passed: readonly number[] }[]
  /** In which period an assignment was due. */
  dues: readonly { index: number; title: string }[]
}

/** How a course gets on: all of it as a curve, and each exercise as a line of cells. */
export function ProgressCharts(props: ProgressChartsProps) {
  return (
    <>
      <Curve {...props} />
      <Grid {...props} />
    </>
  )
}

function Curve({ periods, share, dues }: ProgressChartsProps) {
  const t = useTranslations('statistics.progress')
  const words = useNumberWords()
  const told = usePeriodWords(periods)
  const dueIn = (index: number) => dues.filter((due) => due.index === index).map(({ title }) => title)
  const wordsAt = (index: number) =>
    [
      t('curvePoint', { period: told(index), percent: words.percent(share[index] ?? 0) }),
      ...dueIn(index).map((title) => t('due', { title })),
    ].join('\n')
  return (
    <ChartFigure
      title={t('curve')}
      caption={[t('curveCaption')]}
      spec={{
        kind: 'curve',
        ticks: ticksOf(periods, words.day),
        shares: share,
        words: share.map((_, index) => wordsAt(index)),
        rules: [...new Set(dues.map(({ index }) => index))],
      }}
      columns={[t(`period.${periods.days}`), t('share'), t('dueColumn')]}
      rows={share.map((one, index) => [told(index), words.percent(one), dueIn(index).join(', ')])}
    />
  )
}

function Grid({ periods, students, exercises }: ProgressChartsProps) {
  const t = useTranslations('statistics.progress')
  const words = useNumberWords()
  const told = usePeriodWords(periods)
  return (
    <ChartFigure
      title={t('grid')}
      caption={[t('gridCaption')]}
      spec={{
        kind: 'cells',
        ticks: ticksOf(periods, words.day),
        rows: exercises.map(({ title, passed }) => ({
          label: title,
          shares: passed.map((count) => count / students),
          words: passed.map((count, index) => t('gridCell', { title, period: told(index), count, students })),
        })),
      }}
      columns={[t('exercise'), ...periods.starts.map(words.day)]}
      rows={exercises.map(({ title, passed }) => [title, ...passed])}
    />
  )
}

/** A day, or the week that begins with it. */
function usePeriodWords({ days, starts }: Periods): (index: number) => string {
  const t = useTranslations('statistics.progress')
  const words = useNumberWords()
  return (index) => {
    const day = words.day(starts[index] ?? '')
    return days === 1 ? day : t('week', { day })
  }
}
