import { getTranslations } from 'next-intl/server'
import { ExerciseView } from '../../../../../../../components/statistics/exercise-view.tsx'
import { Headline } from '../../../../../../../components/statistics/headline.tsx'
import type { Person } from '../../../../../../../platform/auth/learner.ts'
import { runtime } from '../../../../../../../platform/runtime.ts'
import { fewestStudents } from '../../../../../../../platform/statistics/discrimination.ts'
import { readExerciseStatistics } from '../../../../../../../platform/statistics/read-exercise.ts'
import { idleMinutes } from '../../../../../../../platform/statistics/time-to-solve.ts'
import { mistakeTitleOf } from '../../../../../../exercise-title.ts'
import { studentRowOf } from './student-row-of.ts'

interface NumbersProps {
  person: Person
  assignmentId: string
  exercise: string
}

export async function Numbers({ person, assignmentId, exercise }: NumbersProps) {
  const [t, statistics] = await Promise.all([
    getTranslations('statistics.exercise'),
    readExerciseStatistics(runtime(), person, assignmentId, exercise),
  ])
  const { access, students, scores, attempts, times, timeToSolve, groups, mistakes, discrimination } =
    statistics
  if (students.length === 0) return <p className="panel max-w-prose p-6">{t('noStudents')}</p>
  const tried = students.flatMap((student) => student.tried ?? [])
  if (tried.length === 0) return <p className="panel max-w-prose p-6">{t('nothingHandedIn')}</p>
  const titled = <Mistake extends { mistake: string }>({ mistake, ...more }: Mistake) => ({
    ...{ ...more, name: mistake, title: mistakeTitleOf(exercise, mistake) },
  })
  const { periods, mistakes: made } = statistics.mistakesOverTime
  return (
    <>
      <Headline
        {...{ students: students.length, handedIn: tried.length, discrimination, fewestStudents }}
        passed={tried.filter(({ passedAt }) => passedAt !== null).length}
      />
      <ExerciseView
        course={access.course.id}
        idleMinutes={idleMinutes}
        numbers={{
          ...{ scores, attempts, times, time: timeToSolve },
          ...{ groups: groups.groups, didNotRun: groups.didNotRun },
          mistakes: mistakes.map(titled),
          overTime: { periods, mistakes: made.map(titled) },
          students: students.map(studentRowOf),
        }}
      />
    </>
  )
}
