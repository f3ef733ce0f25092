import { useTranslations } from 'next-intl'
import { ChartFigure } from '../charts/chart-figure.tsx'
import type { ExerciseNumbers } from './exercise-numbers.ts'
import { ticksOf } from './periods.ts'
import { showPath } from './show.ts'
import { ShowLink } from './show-link.tsx'
import { useNumberWords } from './use-number-words.ts'

/** So many are drawn: the rest are in the table. */
const drawn = 6

/** When students made which mistakes. */
export function MistakesOverTime({ periods, mistakes }: ExerciseNumbers['overTime']) {
  const t = useTranslations('statistics.exercise')
  const words = useNumberWords()
  const told = (index: number) => {
    const day = words.day(periods.starts[index] ?? '')
    return periods.days === 1 ? day : t('week', { day })
  }
  return (
    <ChartFigure
      title={t('overTime')}
      caption={[t(`overTimeCaption.${periods.days}`)]}
      spec={{
        ...{ kind: 'strips', ticks: ticksOf(periods, words.day).map(inTheMiddle) },
        rows: mistakes.slice(0, drawn).map(({ title, byPeriod }) => ({
          ...{ label: title, values: byPeriod },
          words: byPeriod.map((count, index) =>
            t('madeIn', { title, period: told(index), students: t('students', { count }) }),
          ),
        })),
      }}
      columns={[t('mistake'), t('ever'), ...periods.starts.map(words.day)]}
      rows={mistakes.map(({ name, title, students, byPeriod }) => [
        title,
        <ShowLink key={name} path={showPath(`made-${name}`)}>
          {students}
        </ShowLink>,
        ...byPeriod,
      ])}
    />
  )
}

/** Below its bar, not where that begins. */
const inTheMiddle = ({ index, label }: { index: number; label: string }) => ({ index: index + 0.5, label })
