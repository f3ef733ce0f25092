import { beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import type { Answer, Learner } from '../../support/learner.ts'
import { Scene } from '../../support/scene.ts'
import { endless, right, unparsable } from '../../support/sources.ts'

const secret = 'Only the staff reads this.'

/** What the staff writes to what was handed in, and what students say to a verdict. */
export function feedbackSuite(installation: () => Installation): void {
  let scene: Scene
  beforeAll(async () => {
    scene = await Scene.set(installation().url)
  })

  const commentsOf = async (id: string) => (await scene.teacher.ask(`/api/handed-in/${id}`)).body.comments

  describe('comments', () => {
    test('a comment is to a line that is there, and says something that is seen', async () => {
      const id = await scene.handedIn(await scene.assign(), 'a\nb\n')
      const post = (line: unknown, body: string) =>
        scene.grace.post(`/api/handed-in/${id}/comments`, { line, body })
      for (const line of [0, 3, 1.5, '1'])
        expect((await post(line, 'x')).body.error.fields).toHaveProperty('line')
      for (const body of ['', ' \n ', 'x'.repeat(4_001), 'left\u202eright', 'nul\u0000'])
        expect((await post(1, body)).body.error.fields).toHaveProperty('body')
      expect((await post(2, `  x\r\n\ty${'z'.repeat(3_990)}`)).status).toBe(201)
      expect(await commentsOf(id)).toMatchObject([{ line: 2, body: expect.stringMatching(/^x\n\tyz+$/) }])
    })

    test('two who edit one: the second is told, sees the other’s text, and nothing is overwritten', async () => {
      const id = await scene.handedIn(await scene.assign())
      const comment = await scene.drafted(id, 'First')
      const put = (who: Learner, body: string, revision: number) =>
        who.send('PUT', `/api/handed-in/${id}/comments/${comment}`, { revision, body })
      expect((await put(scene.grace, 'Hers', 1)).status).toBe(200)
      const refused = await put(scene.linus, 'His', 1)
      expect([refused.status, refused.body.error.code]).toEqual([409, 'conflict'])
      expect(await commentsOf(id)).toMatchObject([{ body: 'Hers', revision: 2, author: 'Grace' }])
      const path = `/api/handed-in/${id}/comments/${comment}`
      expect((await scene.linus.ask(`${path}?revision=1`, { method: 'DELETE' })).status).toBe(409)
      expect((await put(scene.linus, 'His', 2)).status).toBe(200)
      // Whoever edits a draft is told when it is none any more.
      await scene.grace.post(`/api/handed-in/${id}/comments/release`, {})
      expect((await put(scene.grace, 'Hers', 3)).status).toBe(409)
      expect((await scene.linus.ask(`${path}?revision=4`, { method: 'DELETE' })).status).toBe(200)
      expect((await put(scene.grace, 'Hers', 4)).status).toBe(404)
      expect(await commentsOf(id)).toEqual([])
    })

    test('a draft is seen by the staff alone, by whatever route; released, by its student alone', async () => {
      const assignment = await scene.assign()
      const id = await scene.handedIn(assignment)
      await scene.drafted(id, secret)
      const routes = [
        ...[`/submissions/${id}`, '/submissions', `/exercises/corr2d?assignment=${assignment}`],
        ...[`/assignments/${assignment}`, `/courses/${scene.course}`, `/courses/${scene.course}/grades/me`],
        ...[`/handed-in/${id}`, `/assignments/${assignment}/work`],
        ...[`/api/submissions/${id}`, `/api/submissions/${id}/feedback`, `/api/submissions/${id}/source`],
        ...['/api/submissions', `/api/handed-in/${id}`, `/api/assignments/${assignment}`],
        ...[`/api/courses/${scene.course}/grades/me`, `/api/assignments/${assignment}/work`],
        `/api/courses/${scene.course}/saved-comments`,
      ]
      const readsAnywhere = async (who: Learner, asked = routes) => {
        const answers: Answer[] = []
        for (const route of asked) answers.push(await who.ask(route))
        return answers.some(({ body }) => JSON.stringify(body).includes(secret))
      }
      const marks = async () => {
        const { submissions } = (await scene.ada.ask('/api/submissions')).body
        return submissions.find((one: { id: string }) => one.id === id).unread
      }
      expect([
        await readsAnywhere(scene.ada),
        await readsAnywhere(scene.linus, [`/handed-in/${id}`]),
      ]).toEqual([false, true])
      expect(await marks()).toBeUndefined()
      const released = await scene.grace.post(`/api/handed-in/${id}/comments/release`, {})
      expect(released.body).toEqual({ comments: 1, submissions: 1 })
      expect([await readsAnywhere(scene.ada), await readsAnywhere(scene.ben)]).toEqual([true, false])
      expect(await marks()).toBe(1)
    })

    test('all drafts of an assignment are released at once, told, and in the audit; none of another’s', async () => {
      const [assignment, other] = [await scene.assign({ title: 'Released' }), await scene.assign()]
      const [adas, bens, others] = [
        await scene.handedIn(assignment),
        await scene.handedIn(assignment, right, scene.ben),
        await scene.handedIn(other),
      ]
      for (const id of [adas, adas, bens, others]) await scene.drafted(id, secret)
      const release = () => scene.grace.post(`/api/assignments/${assignment}/comments/release`, {})
      expect((await release()).body).toEqual({ comments: 3, submissions: 2 })
      expect((await release()).body).toEqual({ comments: 0, submissions: 0 })
      expect(await commentsOf(others)).toMatchObject([{ releasedAt: null }])
      const entries = (await scene.audit()).filter(({ details }) => details.assignmentId === assignment)
      expect(entries).toMatchObject([
        { action: 'comments.released', details: { assignmentId: assignment, comments: 3, submissions: 2 } },
        { action: 'assignment.made' },
      ])
    })

    test('what was read and is changed is new again, and says so; what was released while it was read stays new', async () => {
      const id = await scene.handedIn(await scene.assign())
      const comment = await scene.drafted(id, 'First')
      await scene.grace.post(`/api/handed-in/${id}/comments/release`, {})
      const own = async () => (await scene.ada.ask(`/api/submissions/${id}/feedback`)).body.comments
      const read = (comments: string[]) =>
        scene.ada.post(`/api/submissions/${id}/comments/read`, { comments })
      expect(await own()).toMatchObject([{ isUnread: true, isChanged: false }])
      const late = await scene.drafted(id, 'Late', 2)
      await scene.grace.post(`/api/handed-in/${id}/comments/release`, {})
      expect((await read([comment])).status).toBe(200)
      expect(await own()).toMatchObject([{ isUnread: false }, { id: late, isUnread: true }])
      const path = `/api/handed-in/${id}/comments/${comment}`
      expect((await scene.grace.send('PUT', path, { revision: 2, body: 'Second' })).status).toBe(200)
      expect((await own())[0]).toMatchObject({ body: 'Second', isUnread: true, isChanged: true })
      // Nobody reads in another’s name.
      expect(
        (await scene.ben.post(`/api/submissions/${id}/comments/read`, { comments: [comment] })).status,
      ).toBe(404)
      expect((await own())[0]).toMatchObject({ isUnread: true })
    })

    test('comments to use again are the course’s, and each is there once', async () => {
      const path = `/api/courses/${scene.course}/saved-comments`
      // As long as may be, of what takes most bytes and cannot be packed.
      const random = () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))
      const long = Array.from({ length: 800 }, random).join('')
      for (const body of ['Name it.', 'Name it.', long])
        expect((await scene.grace.post(path, { body })).status).toBe(201)
      expect((await scene.grace.post(path, { body: `${long}x` })).status).toBe(422)
      const { comments } = (await scene.linus.ask(path)).body
      expect(comments.map(({ body }: { body: string }) => body)).toEqual([long, 'Name it.'])
      expect((await scene.linus.ask(`${path}/${comments[0].id}`, { method: 'DELETE' })).status).toBe(200)
      expect((await scene.linus.ask(`${path}/${comments[0].id}`, { method: 'DELETE' })).status).toBe(404)
    })

    test('whose role has ended while their page is open writes nothing any more', async () => {
      const id = await scene.handedIn(await scene.assign())
      const comment = await scene.drafted(id, 'First')
      const place = `/api/courses/${scene.course}/roster/${scene.lines.grace}`
      for (const [change, status] of [
        [{ role: 'student' }, 403],
        [{ isRemoved: true }, 404],
      ] as const) {
        expect((await scene.teacher.send('PATCH', place, change)).status).toBe(200)
        const path = `/api/handed-in/${id}/comments`
        const answers = [
          await scene.grace.post(path, { line: 1, body: 'x' }),
          await scene.grace.send('PUT', `${path}/${comment}`, { revision: 1, body: 'x' }),
          await scene.grace.ask(`${path}/${comment}?revision=1`, { method: 'DELETE' }),
          await scene.grace.post(`${path}/release`, {}),
          await scene.grace.ask(`/api/handed-in/${id}`),
        ]
        expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill(status))
      }
      await scene.teacher.send('PATCH', place, { role: 'assistant', isRemoved: false })
      expect(await commentsOf(id)).toMatchObject([{ id: comment, body: 'First', releasedAt: null }])
    })
  })

  describe('from one student to the next', () => {
    test('the order is the roster’s, and of each what counts is read, or else the last', async () => {
      const assignment = await scene.assign({ counting: 'chosen' })
      const adas = await scene.handedIn(assignment)
      await scene.handedIn(assignment, unparsable)
      const bens = await scene.ben.submitted(endless, { assignment })
      const beside = async (id: string) => (await scene.linus.ask(`/api/handed-in/${id}/neighbours`)).body
      expect(await beside(bens)).toEqual({ previous: adas, next: null, position: 2, count: 2 })
      expect(await beside(adas)).toEqual({ previous: null, next: bens, position: 1, count: 2 })
      const { students } = (await scene.linus.ask(`/api/assignments/${assignment}/work`)).body
      expect(students).toMatchObject([
        { student: { name: 'Person 0' }, submission: { id: adas, score: 1 }, isCounted: true, attempts: 2 },
        { student: { name: 'Person 1' }, submission: { id: bens }, isCounted: false, attempts: 1 },
      ])
    })
  })

  describe('disputes', () => {
    test('a verdict is disputed once, answered once, and both are in the audit', async () => {
      const assignment = await scene.assign()
      const waiting = await scene.handedIn(assignment, unparsable, scene.ben)
      await scene.ben.post(`/api/submissions/${waiting}/dispute`, { reason: 'Mine does, too.' })
      const id = await scene.handedIn(assignment, unparsable)
      const dispute = (who: Learner) => who.post(`/api/submissions/${id}/dispute`, { reason: 'It parses.' })
      expect((await dispute(scene.ada)).status).toBe(201)
      const [again, others] = [await dispute(scene.ada), await dispute(scene.ben)]
      expect([again.status, others.status]).toEqual([409, 404])
      expect(again.body.error.message).toMatch(/^You have disputed this verdict before/)
      const listed = async () =>
        (await scene.linus.ask(`/api/courses/${scene.course}/disputes`)).body.disputes
      // The one that has waited longest comes first.
      expect((await listed()).at(-1)).toMatchObject({ submissionId: id, reason: 'It parses.', answer: null })
      const answer = (who: Learner, words: string) =>
        who.send('PUT', `/api/handed-in/${id}/dispute`, { answer: words })
      expect((await answer(scene.linus, 'It does not: see line 1.')).status).toBe(200)
      expect((await answer(scene.grace, 'It does.')).status).toBe(409)
      expect((await listed()).map((one: { answer: string | null }) => one.answer !== null)).toEqual([
        false,
        true,
      ])
      const { dispute: seen } = (await scene.ada.ask(`/api/submissions/${id}/feedback`)).body
      expect(seen).toMatchObject({ reason: 'It parses.', answer: 'It does not: see line 1.' })
      const entries = (await scene.audit()).filter(({ details }) => details.submissionId === id)
      expect(entries.map(({ action }) => action)).toEqual(['dispute.answered', 'dispute.opened'])
    })

    test('practice, what is not judged, and what is not told are not disputed, and a sentence says why', async () => {
      const withheld = await scene.assign({ hiddenResults: 'after-due' })
      const practice = await scene.ben.submitted(right)
      await scene.ben.verdict(practice)
      const told = await scene.handedIn(withheld, right, scene.ben)
      const sentenceOf = async (id: string) => {
        const { status, body } = await scene.ben.post(`/api/submissions/${id}/dispute`, { reason: 'No.' })
        return `${status} ${body.error.message}`
      }
      expect(await sentenceOf(practice)).toMatch(/^409 This was practice/)
      expect(await sentenceOf(told)).toMatch(/^409 You are not told this verdict/)
      const waiting = await scene.ben.submitted(endless, { assignment: await scene.assign() })
      expect(await sentenceOf(waiting)).toMatch(/^409 There is no verdict on it yet/)
    })
  })

  test('what was handed in says for what; and which counts, as far as that is told', async () => {
    const [open, later] = [
      await scene.assign({ title: 'Open', counting: 'chosen' }),
      await scene.assign({ counting: 'chosen', hiddenResults: 'after-due' }),
    ]
    const [first, second] = [
      await scene.handedIn(open, right, scene.ben),
      await scene.handedIn(open, unparsable, scene.ben),
    ]
    const { submissions } = (await scene.ben.ask('/api/submissions')).body
    expect(submissions[0]).toMatchObject({ id: second, assignment: { id: open, title: 'Open' } })
    const counting = async (id: string) =>
      (await scene.ben.ask(`/api/submissions/${id}/feedback`)).body.counting
    expect(await counting(second)).toEqual({ rule: 'chosen', countedId: first, mayChoose: true })
    await scene.ben.send('PUT', `/api/assignments/${open}/choices/corr2d`, { submission: second })
    expect(await counting(second)).toEqual({ rule: 'chosen', countedId: second, mayChoose: false })
    // Which one brings most is not told before what they come to is.
    const untold = await scene.handedIn(later, right, scene.ben)
    expect(await counting(untold)).toEqual({ rule: 'chosen', mayChoose: true })
  })
}
