import { expect, test } from 'vitest'
import { createRandom } from '../../grader/tensor/random.ts'
import { dateAssignment, planCourse } from './plan.ts'
import { readDemoSource } from './sources.ts'
import { makeStudents } from './students.ts'
import { demoAssignments, demoSeed } from './syllabus.ts'

const plan = (now: Date) => {
  const random = createRandom(demoSeed)
  const students = makeStudents(random)
  const assignments = demoAssignments.map((one) => dateAssignment(one, now))
  return { assignments, students, ...planCourse(assignments, students, random, now) }
}

test.each([
  ['summer', new Date(2026, 6, 10, 15)],
  ['the end of a month with a change of clocks', new Date(2026, 10, 1, 9)],
  ['midnight', new Date(2026, 0, 1)],
])('in %s all that is handed in was open, and nothing is of the future', (_, now) => {
  const { assignments, attempts, practised } = plan(now)
  expect(attempts.length).toBeGreaterThan(400)
  for (const { at, assignment } of attempts) {
    expect(at < now).toBe(true)
    const { opensAt = now, closesAt = now } = assignments[assignment] ?? {}
    expect(at >= opensAt && at <= closesAt).toBe(true)
  }
  expect(practised.every(({ at }) => at < now)).toBe(true)
})

test('there is something of everything: right and wrong, in time and late, given up and left', () => {
  const { assignments, attempts, students } = plan(new Date(2026, 6, 10, 15))
  expect(students).toHaveLength(40)
  expect(new Set(students.map(({ name }) => name)).size).toBe(40)
  const lateOnes = attempts.filter(({ at, assignment }) => at > (assignments[assignment]?.dueAt ?? at))
  expect(lateOnes.length).toBeGreaterThan(10)
  expect(lateOnes.length).toBeLessThan(attempts.length / 4)
  for (const { exercise } of assignments.flatMap(({ exercises }) => exercises)) {
    const triedIt = attempts.filter((one) => one.exercise === exercise)
    const passed = triedIt.filter(({ source }) => source === 'solution')
    const people = new Set(triedIt.map(({ student }) => student))
    expect(passed.length).toBeGreaterThan(people.size / 2)
    expect(passed.length).toBeLessThan(people.size)
    expect(new Set(triedIt.map(({ source }) => source)).size).toBeGreaterThanOrEqual(4)
  }
})

test.each(Array.from({ length: 24 }, (_, hour) => hour))(
  'at %i h there is a mistake to see in every exercise',
  (hour) => {
    const { attempts } = plan(new Date(2026, 10, 28, hour))
    for (const { exercise, mistakes } of demoAssignments.flatMap(({ exercises }) => exercises)) {
      const byStudent = Map.groupBy(
        attempts.filter((one) => one.exercise === exercise),
        ({ student }) => student,
      )
      const lastOnes = [...byStudent.values()].map((tries) => tries.toSorted((a, b) => +a.at - +b.at).at(-1))
      expect(lastOnes.filter((last) => last && last.source in mistakes)).not.toHaveLength(0)
    }
  },
)

test('every file that is handed in is there, without what its author says of the mistake', async () => {
  for (const { exercise, mistakes } of demoAssignments.flatMap(({ exercises }) => exercises))
    for (const name of ['solution', 'starter', 'unfinished', ...Object.keys(mistakes)]) {
      const text = new TextDecoder().decode(await readDemoSource(exercise, name))
      expect(text).toMatch(/export function/)
      expect(text).not.toMatch(/mistake/i)
    }
})
