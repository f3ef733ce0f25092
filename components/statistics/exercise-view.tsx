'use client'
import { useTranslations } from 'next-intl'
import { BinChart } from './bin-chart.tsx'
import type { ExerciseNumbers } from './exercise-numbers.ts'
import { MistakesOverTime } from './mistakes-over-time.tsx'
import { GroupsChart, MistakesChart } from './rate-charts.tsx'
import { StudentsView } from './students-view.tsx'
import { useBinWords } from './use-bin-words.ts'
import { useNumberWords } from './use-number-words.ts'
import { useShowWords } from './use-show-words.ts'

interface ExerciseViewProps {
  course: string
  numbers: ExerciseNumbers
  idleMinutes: number
}

/** All numbers of an exercise, and the students behind them. */
export function ExerciseView({ course, numbers, idleMinutes }: ExerciseViewProps) {
  const t = useTranslations('statistics.exercise')
  const bins = useBinWords()
  const words = useNumberWords()
  const { scores, attempts, times, time, groups, didNotRun, mistakes, overTime, students } = numbers
  const { quartiles, measured, notPassed, unmeasured } = time
  const tried = students.filter((one) => one.attempts > 0).length
  const timeCaption = [
    quartiles &&
      t('quartiles', {
        median: words.duration(quartiles.median),
        lower: words.duration(quartiles.lower),
        upper: words.duration(quartiles.upper),
      }),
    t('idle', { minutes: idleMinutes }),
    notPassed > 0 && t('notIn.notPassed', { count: notPassed }),
    unmeasured > 0 && t('notIn.unmeasured', { count: unmeasured }),
  ]
  return (
    <>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        <BinChart
          {...{ name: 'score', bins: scores, words: bins.score, column: t('score') }}
          {...{ title: t('scores'), caption: [t('scoresCaption')], axis: t('scoreAxis') }}
          label={({ from }) => String(Math.round(100 * from))}
        />
        <BinChart
          {...{ name: 'attempts', bins: attempts, words: bins.attempts, label: bins.attempts }}
          {...{
            title: t('attempts'),
            caption: [t('attemptsCaption')],
            axis: t('attempts'),
            column: t('attempts'),
          }}
        />
        {measured > 0 && (
          <BinChart
            {...{ name: 'time', bins: times, words: bins.time, column: t('time') }}
            {...{
              title: t('times'),
              caption: timeCaption.filter((one) => typeof one === 'string'),
              axis: t('timeAxis'),
            }}
            label={({ from }) => String(from / 60)}
          />
        )}
        {groups.length > 0 && <GroupsChart {...{ groups, didNotRun }} />}
        {mistakes.length > 0 && <MistakesChart {...{ mistakes, tried }} />}
        {overTime.mistakes.length > 0 && <MistakesOverTime {...overTime} />}
      </div>
      <StudentsView
        {...{ course, students }}
        showWords={useShowWords(numbers)}
        mistakes={overTime.mistakes}
      />
    </>
  )
}
