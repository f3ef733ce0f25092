import { beforeAll, expect, test } from 'vitest'
import {
  csvOf,
  enrol,
  importRoster,
  makeCourse,
  previewRoster,
  rosterOf,
  signUp,
} from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'

/** Who is in a course, and how they come there. */
export function rostersSuite(installation: () => Installation): void {
  const url = () => installation().url
  let teacher: Awaited<ReturnType<typeof signUp>>
  beforeAll(async () => {
    teacher = await signUp(url(), 'Teacher')
  })

  test('is previewed, imported as a whole, and claimed line by line', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    const csv = csvOf([
      ['E-Mail', 'Name', 'Student number', 'Group'],
      [ada.email, 'Ada "the first"', '007', 'A'],
      ['grace@example.edu', 'Hopper, Grace', '008', 'B'],
    ])
    const { body } = await previewRoster(teacher.learner, course, csv)
    expect(body.preview.errors).toEqual([])
    expect(body.preview.lines.map(({ state }: { state: string }) => state)).toEqual(['new', 'new'])
    expect(await rosterOf(teacher.learner, course)).toHaveLength(1)
    expect((await importRoster(teacher.learner, course, csv)).body).toEqual({
      added: 2,
      changed: 0,
      removed: 0,
    })
    expect((await importRoster(teacher.learner, course, csv)).body).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    })

    const line = (await rosterOf(teacher.learner, course)).find(({ email }) => email === ada.email)
    expect(line).toMatchObject({ name: 'Ada "the first"', isClaimed: false, role: 'student' })
    expect((await ada.learner.ask(`/api/courses/${course}`)).status).toBe(404)
    const code = line?.claimCode?.toLowerCase().replaceAll('-', ' ')
    expect((await ada.learner.post('/api/claims', { code })).body).toEqual({ courseId: course })
    expect((await ada.learner.ask(`/api/courses/${course}`)).body.role).toBe('student')
    const eve = await signUp(url(), 'Eve')
    expect((await eve.learner.post('/api/claims', { code })).status).toBe(404)
  })

  test('an address that somebody registered before its owner opens nothing', async () => {
    const course = await makeCourse(teacher.learner)
    const eve = await signUp(url(), 'Eve')
    await importRoster(
      teacher.learner,
      course,
      csvOf([
        ['email', 'name'],
        [eve.email, 'The real owner'],
      ]),
    )
    expect((await eve.learner.ask(`/api/courses/${course}`)).status).toBe(404)
    const { body } = await teacher.learner.send('PUT', `/api/courses/${course}/invitation`, {
      isOpen: true,
    })
    const joined = await eve.learner.post(`/api/invitations/${body.invitation}`, {})
    expect(joined.status).toBe(409)
  })

  test('a file with one bad line imports nothing', async () => {
    const course = await makeCourse(teacher.learner)
    const csv = csvOf([
      ['email', 'name'],
      ['one@example.edu', 'One'],
      ['not an address', 'Two'],
    ])
    const { preview } = (await previewRoster(teacher.learner, course, csv)).body
    expect(preview.errors).toMatchObject([{ line: 3, column: 'email' }])
    expect((await importRoster(teacher.learner, course, csv)).status).toBe(422)
    expect(await rosterOf(teacher.learner, course)).toHaveLength(1)
  })

  test('what somebody else has changed since the preview is not overwritten', async () => {
    const course = await makeCourse(teacher.learner)
    const csv = csvOf([
      ['email', 'name'],
      ['one@example.edu', 'One'],
    ])
    const { digest } = (await previewRoster(teacher.learner, course, csv)).body
    await importRoster(
      teacher.learner,
      course,
      csvOf([
        ['email', 'name'],
        ['two@example.edu', 'Two'],
      ]),
    )
    const stale = await teacher.learner.ask(
      `/api/courses/${course}/roster?digest=${digest}&removeMissing=true`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Uint8Array(csv),
      },
    )
    expect(stale.status).toBe(409)
    expect((await rosterOf(teacher.learner, course)).map(({ name }) => name)).toEqual(['Teacher', 'Two'])
  })

  test('ten thousand lines are imported within seconds', async () => {
    const course = await makeCourse(teacher.learner)
    const lines = Array.from({ length: 10_000 }, (_, index) => [`s${index}@example.edu`, `Student ${index}`])
    const started = performance.now()
    const { body } = await importRoster(teacher.learner, course, csvOf([['email', 'name'], ...lines]))
    expect(body.added).toBe(10_000)
    const moved = lines.map(([email = '', name = '']) => [email, name, 'B'])
    const again = await importRoster(teacher.learner, course, csvOf([['email', 'name', 'group'], ...moved]))
    expect(again.body.changed).toBe(10_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('whoever is removed has no access, keeps what they did, and comes back by the file', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const other = csvOf([
      ['email', 'name'],
      ['other@example.edu', 'Other'],
    ])
    expect((await importRoster(teacher.learner, course, other, true)).body).toEqual({
      ...{ added: 1, changed: 0, removed: 1 },
    })
    expect((await ada.learner.ask(`/api/courses/${course}`)).status).toBe(404)
    await importRoster(
      teacher.learner,
      course,
      csvOf([
        ['email', 'name'],
        [ada.email, 'Person 0'],
      ]),
    )
    expect((await ada.learner.ask(`/api/courses/${course}`)).status).toBe(200)
  })

  test('the only instructor cannot go, nor by a file', async () => {
    const course = await makeCourse(teacher.learner)
    const demoted = csvOf([
      ['email', 'name', 'role'],
      [teacher.email, 'Teacher', 'assistant'],
    ])
    expect((await importRoster(teacher.learner, course, demoted)).status).toBe(409)
    const [line] = await rosterOf(teacher.learner, course)
    const path = `/api/courses/${course}/roster/${line?.id}`
    for (const change of [{ isRemoved: true }, { role: 'assistant' }])
      expect((await teacher.learner.send('PATCH', path, change)).status).toBe(409)
    expect((await teacher.learner.send('PATCH', path, { section: 'Staff' })).status).toBe(200)
  })
}
