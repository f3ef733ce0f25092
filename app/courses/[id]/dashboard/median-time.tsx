import { TimeWords } from '../../../../components/statistics/time-words.tsx'
import type { Assignment } from '../../../../platform/assignments/data.ts'
import type { CourseStatistics } from '../../../../platform/statistics/read-course.ts'

interface MedianTimeProps {
  statistics: CourseStatistics
  assignment: Assignment
  exercise: string
}

/** How long half of those who have passed an exercise took at most. */
export async function MedianTime({ statistics, assignment, exercise }: MedianTimeProps) {
  const { times } = await statistics.effortOf(assignment)
  return <TimeWords seconds={times.get(exercise)?.quartiles?.median ?? null} />
}
