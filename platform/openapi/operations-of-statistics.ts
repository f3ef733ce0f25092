import { z } from 'zod'
import { id, points, time } from './answers.ts'
import type { Operation } from './operation.ts'

const quartiles = z.object({ lower: z.number(), median: z.number(), upper: z.number() })
const timeToSolve = z.object({
  /** In seconds. */
  quartiles: quartiles.nullable(),
  ...{ measured: z.int(), notPassed: z.int() },
})
const bin = z.object({ count: z.int() })
const mistake = z.object({ mistake: z.string() })

const activity = z.object({
  /** Submissions in ranges of six hours, from a week before it is due. */
  byRange: z.array(z.int()),
  ...{ earlier: z.int(), later: z.int() },
})

const reason = z.union([
  z.object({ rule: z.literal('nothing'), assignments: z.array(z.looseObject({ assignmentId: id })) }),
  z.object({
    rule: z.literal('stuck'),
    exercises: z.array(z.object({ assignmentId: id, exercise: z.string(), attempts: z.int() })),
  }),
  z.object({ rule: z.literal('behind'), points, of: points }),
  z.object({ rule: z.literal('silent'), days: z.int().nullable() }),
])

const courseStatistics = z.object({
  students: z.int(),
  progress: z.looseObject({ share: z.array(z.number()) }).nullable(),
  assignments: z.array(z.object({ assignmentId: id, title: z.string(), dueAt: time, activity })),
  exercises: z.array(
    z.looseObject({
      ...{ assignmentId: id, exercise: z.string(), handedIn: z.int(), passed: z.int() },
      ...{ attempts: quartiles.nullable(), mistake: mistake.nullable(), timeToSolve },
    }),
  ),
  /** Students who need help, and by which rules. */
  inNeed: z.array(
    z.object({ enrolmentId: id, name: z.string(), email: z.string(), reasons: z.array(reason).min(1) }),
  ),
})

const exerciseStatistics = z.looseObject({
  students: z.array(
    z.looseObject({
      ...{ enrolmentId: id, name: z.string(), email: z.string(), secondsToPass: z.number().nullable() },
      ...{ failedGroups: z.array(z.string()), mistakesMade: z.array(z.string()) },
    }),
  ),
  ...{ scores: z.array(bin), attempts: z.array(bin), times: z.array(bin), timeToSolve },
  ...{ mistakes: z.array(mistake) },
})

/** What a course comes to in numbers, for its staff. */
export const operationsOfStatistics: readonly Operation[] = [
  {
    ...{ method: 'GET', route: 'courses/[id]/statistics', answer: courseStatistics },
    summary: 'Progress, activity, exercises and who needs help',
  },
  {
    ...{ method: 'GET', route: 'assignments/[id]/exercises/[exercise]/statistics' },
    ...{ answer: exerciseStatistics, summary: 'All numbers of an exercise, with the students behind them' },
  },
  {
    ...{ method: 'GET', route: 'courses/[id]/events', answer: { contentType: 'text/event-stream' } },
    summary: 'An event at once, and whenever what students did comes to something else',
  },
]
