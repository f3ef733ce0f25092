import { describe, expect, test } from 'vitest'
import type { CountingRule } from './counting.ts'
import { gradeStudent } from './grade-student.ts'

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12))
const attempt = (id: string, submittedOn: number, score: number) => ({
  id,
  submittedAt: day(submittedOn),
  score,
})

interface Situation {
  attempts: ReturnType<typeof attempt>[]
  closesOn?: number
  /** Day to which closing is put off */
  extendedTo?: number
}

const pointsBy = (counting: CountingRule, { attempts, closesOn, extendedTo }: Situation) =>
  gradeStudent({
    graceDays: 0,
    assignments: [
      {
        id: 'week-1',
        title: 'Week 1',
        dueAt: day(2),
        closesAt: closesOn === undefined ? null : day(closesOn),
        late: { percentPerDay: 10, mostPercent: 50 },
        counting,
        exercises: [{ exercise: 'padding', points: 1000, attempts, chosen: 'chosen' }],
        ...(extendedTo !== undefined && { extension: { closesAt: day(extendedTo) } }),
      },
    ],
  }).points

const good = attempt('good', 1, 1)
const bad = attempt('chosen', 3, 0.3)

describe('what looks like more can bring less where it is not the best attempt that counts', () => {
  test.each<[string, CountingRule, Situation, Situation]>([
    ['one attempt more, the latest', 'latest', { attempts: [good] }, { attempts: [good, bad] }],
    [
      'the latest attempt, handed in before a worse one',
      'latest',
      { attempts: [attempt('good', 4, 1), bad] },
      { attempts: [good, bad] },
    ],
    [
      'a later closing, which lets in a worse latest attempt',
      'latest',
      { attempts: [good, bad], closesOn: 2 },
      { attempts: [good, bad], closesOn: 2, extendedTo: 3 },
    ],
    [
      'a later closing, which lets in the worse attempt that was chosen',
      'chosen',
      { attempts: [good, bad], closesOn: 2 },
      { attempts: [good, bad], closesOn: 2, extendedTo: 3 },
    ],
  ])('%s', (_, counting, before, after) => {
    expect(pointsBy(counting, after)).toBeLessThan(pointsBy(counting, before))
    expect(pointsBy('best', after)).toBeGreaterThanOrEqual(pointsBy('best', before))
  })
})
