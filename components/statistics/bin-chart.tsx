import { useTranslations } from 'next-intl'
import { ChartFigure } from '../charts/chart-figure.tsx'
import type { BinCount } from './exercise-numbers.ts'
import { showPath } from './show.ts'
import { ShowLink } from './show-link.tsx'

interface BinChartProps {
  title: string
  caption: readonly string[]
  axis: string
  /** What a range is called in the table. */
  column: string
  /** The beginning of the keys of its ranges, as in `score-3`. */
  name: 'score' | 'attempts' | 'time'
  bins: readonly BinCount[]
  /** What a range is called, and what stands below its bar. */
  words(bin: BinCount): string
  label(bin: BinCount): string
}

/** How many students lie in each range of something; each bar leads to them. */
export function BinChart({ title, caption, axis, column, name, bins, words, label }: BinChartProps) {
  const t = useTranslations('statistics.exercise')
  const told = bins.map((bin, index) => {
    const students = t('students', { count: bin.count })
    return {
      bin,
      words: words(bin),
      students,
      path: bin.count > 0 ? showPath(`${name}-${index}`) : undefined,
    }
  })
  return (
    <ChartFigure
      {...{ title, caption }}
      spec={{
        ...{ kind: 'bars', axis },
        bars: told.map((one) => ({
          ...{ label: label(one.bin), value: one.bin.count, href: one.path },
          words: t('inRange', { range: one.words, students: one.students }),
        })),
      }}
      columns={[column, t('studentsColumn')]}
      rows={told.map((one) => [
        one.words,
        <ShowLink key={one.words} path={one.path}>
          {one.bin.count}
        </ShowLink>,
      ])}
    />
  )
}
