import { useTranslations } from 'next-intl'
import { ChartFigure } from '../charts/chart-figure.tsx'
import type { ExerciseNumbers, MistakeCount } from './exercise-numbers.ts'
import { showPath } from './show.ts'
import { ShowLink } from './show-link.tsx'
import { useNumberWords } from './use-number-words.ts'

/** How many students pass each group of cases; a bar leads to those who do not. */
export function GroupsChart({ groups, didNotRun }: Pick<ExerciseNumbers, 'groups' | 'didNotRun'>) {
  const t = useTranslations('statistics.exercise')
  const words = useNumberWords()
  const told = groups.map(({ id, title, hidden, students, passed, casesPassed }) => ({
    ...{ id, students, passed, casesPassed, share: passed / students },
    title: hidden ? title : t('visibleGroup', { title }),
    path: passed < students ? showPath(`group-${id}`) : undefined,
  }))
  return (
    <ChartFigure
      title={t('groups')}
      caption={[t('groupsCaption'), t('didNotRun', { count: didNotRun })]}
      spec={{
        ...{ kind: 'rows', most: 1 },
        rows: told.map(({ title, share, students, passed, path }) => ({
          ...{ label: title, value: share, valueText: words.percent(share), href: path },
          words: t('groupPassed', { title, passed, students }),
        })),
      }}
      columns={[t('group'), t('passedColumn'), t('ofColumn'), t('casesColumn'), t('notPassedColumn')]}
      rows={told.map(({ id, title, passed, students, casesPassed, path }) => [
        ...[title, passed, students, words.percent(casesPassed)],
        <ShowLink key={id} path={path}>
          {students - passed}
        </ShowLink>,
      ])}
    />
  )
}

/** Which named mistakes students make now; a bar leads to them. */
export function MistakesChart({ mistakes, tried }: { mistakes: readonly MistakeCount[]; tried: number }) {
  const t = useTranslations('statistics.exercise')
  const told = mistakes.map((one) => ({ ...one, path: showPath(`mistake-${one.name}`) }))
  return (
    <ChartFigure
      title={t('mistakes')}
      caption={[t('mistakesCaption')]}
      spec={{
        ...{ kind: 'rows', most: tried },
        rows: told.map(({ title, students, path }) => ({
          ...{ label: title, value: students, valueText: String(students), href: path },
          words: t('inRange', { range: title, students: t('students', { count: students }) }),
        })),
      }}
      columns={[t('mistake'), t('studentsColumn')]}
      rows={told.map(({ name, title, students, path }) => [
        title,
        <ShowLink key={name} path={path}>
          {students}
        </ShowLink>,
      ])}
    />
  )
}
