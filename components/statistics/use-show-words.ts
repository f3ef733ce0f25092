import { useTranslations } from 'next-intl'
import type { ExerciseNumbers } from './exercise-numbers.ts'
import { useBinWords } from './use-bin-words.ts'

/** What each number is called whose students can be shown, by its key. */
export function useShowWords(numbers: ExerciseNumbers): ReadonlyMap<string, string> {
  const t = useTranslations('statistics.shows')
  const bins = useBinWords()
  const { scores, attempts, times, groups, mistakes, overTime } = numbers
  return new Map([
    ...(['nothing', 'waiting', 'not-passed', 'passed', 'did-not-run'] as const).map(
      (state) => [state, t(`states.${state}`)] as const,
    ),
    ...scores.map((bin, index) => [`score-${index}`, t('score', { range: bins.score(bin) })] as const),
    ...attempts.map(
      (bin, index) => [`attempts-${index}`, t('attempts', { range: bins.attempts(bin) })] as const,
    ),
    ...times.map((bin, index) => [`time-${index}`, t('time', { range: bins.time(bin) })] as const),
    ...groups.map(({ id, title }) => [`group-${id}`, t('group', { title })] as const),
    ...mistakes.map(({ name, title }) => [`mistake-${name}`, t('mistake', { title })] as const),
    ...overTime.mistakes.map(({ name, title }) => [`made-${name}`, t('made', { title })] as const),
  ])
}
