import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ActivityChart } from '../../../../components/statistics/activity-chart.tsx'
import { ExerciseTable } from '../../../../components/statistics/exercise-table.tsx'
import { HelpList } from '../../../../components/statistics/help-list.tsx'
import { ProgressCharts } from '../../../../components/statistics/progress-charts.tsx'
import type { Person } from '../../../../platform/auth/learner.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { activityHours, firstHour } from '../../../../platform/statistics/activity.ts'
import { fewestStudents } from '../../../../platform/statistics/discrimination.ts'
import { type CourseStatistics, readCourseStatistics } from '../../../../platform/statistics/read-course.ts'
import { idleMinutes } from '../../../../platform/statistics/time-to-solve.ts'
import { titleOf } from '../../../exercise-title.ts'
import { exerciseRowOf } from './exercise-row-of.ts'
import { helpWords } from './help-words.ts'
import { MedianTime } from './median-time.tsx'

/** All of a course in numbers; where there is nothing to count yet, what to do. */
export async function Statistics({ course, person }: { course: string; person: Person }) {
  const [t, statistics] = await Promise.all([
    getTranslations('statistics.course'),
    readCourseStatistics(runtime(), person, course, new Date()),
  ])
  const { assignments, students, exercises, inNeed } = statistics
  if (students === 0 || assignments.length === 0)
    return <p className="panel max-w-prose p-6">{t(students === 0 ? 'noStudents' : 'noAssignments')}</p>
  const isEmpty = exercises.every(({ handedIn }) => handedIn === 0)
  const { reasonWords, ruleWords } = await helpWords(assignments)
  return (
    <div className="grid grid-cols-1 gap-5">
      {isEmpty && <p className="panel max-w-prose p-6">{t('nothingHandedIn')}</p>}
      <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,8fr)]">
        <div className="grid grid-cols-1 gap-5">
          <HelpList
            course={course}
            students={inNeed.map(({ line, reasons }) => ({
              ...{ line: line.id, name: line.name, isClaimed: line.userId !== null },
              reasons: reasons.flatMap(reasonWords),
            }))}
            rules={ruleWords}
          />
          <Progress statistics={statistics} />
        </div>
        <div className="grid grid-cols-1 gap-5">
          <Exercises {...{ course, statistics }} />
          {!isEmpty && (
            <Suspense fallback={<p role="status">{t('computing')}</p>}>
              <Activity statistics={statistics} />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  )
}

function Exercises({ course, statistics }: { course: string; statistics: CourseStatistics }) {
  const { assignments, students, exercises } = statistics
  return (
    <ExerciseTable
      {...{ course, students, idleMinutes, fewestStudents }}
      assignments={assignments.map((assignment) => ({
        ...{ id: assignment.id, title: assignment.title },
        exercises: exercises
          .filter(({ assignmentId }) => assignmentId === assignment.id)
          .map((summary) => ({
            ...exerciseRowOf(summary),
            time: (
              <Suspense fallback="…">
                <MedianTime {...{ statistics, assignment }} exercise={summary.exercise} />
              </Suspense>
            ),
          })),
      }))}
    />
  )
}

function Progress({ statistics: { progress, students, assignments } }: { statistics: CourseStatistics }) {
  if (!progress) return null
  const { periods, share, exercises, dues } = progress
  const titles = new Map(assignments.map(({ id, title }) => [id, title]))
  return (
    <div className="grid grid-cols-1 gap-5 sm:max-xl:grid-cols-2">
      <ProgressCharts
        {...{ periods, share, students }}
        exercises={exercises.map(({ exercise, passed }) => ({ title: titleOf(exercise), passed }))}
        dues={dues.map(({ index, assignmentId }) => ({ index, title: titles.get(assignmentId) ?? '' }))}
      />
    </div>
  )
}

async function Activity({ statistics: { assignments, effortOf } }: { statistics: CourseStatistics }) {
  const efforts = await Promise.all(assignments.map(async (one) => ({ one, effort: await effortOf(one) })))
  return (
    <ActivityChart
      {...{ firstHour, hours: activityHours }}
      assignments={efforts.map(({ one, effort }) => ({ title: one.title, ...effort.activity }))}
    />
  )
}
