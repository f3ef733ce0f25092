import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { outdateCookies } from '../../platform/auth/outdate-cookies.ts'
import { StaleCookies } from '../../platform/auth/stale-cookies.ts'
import { readEnvironment } from '../../platform/environment.ts'
import { Notices } from '../../platform/notices.ts'
import { Queue } from '../../platform/queue/index.ts'
import { root } from '../support/judge.ts'
import { openNewDatabase } from '../support/new-database.ts'
import { makeFolder } from '../support/temporary-folder.ts'

async function openQueue() {
  const database = await openNewDatabase(readEnvironment({ DATA_DIR: makeFolder() }, root))
  const queue = await Queue.open(database.queueConnection, () => undefined)
  onTestFinished(async () => {
    await queue.close()
    await database.close()
  })
  return { queue, database, prisma: database.prisma }
}

test('a job that ended as many workers as it may is set aside; the end of whole servers is not its doing', async () => {
  const { queue, prisma } = await openQueue()
  const judgingId = randomUUID()
  await prisma.$transaction((transaction) =>
    queue.enqueue(transaction, { judgingId, group: 'ada', priority: 0 }),
  )
  /** Takes it as if so many workers had ended over it. */
  const takeAfter = async (ends: number) => {
    await prisma.$executeRaw`UPDATE queue.job SET retry_count = ${ends}, start_after = now()`
    const [job] = await queue.take('quick', 1)
    if (!job) throw new Error('There is no job.')
    return job
  }
  await takeAfter(20)
  await queue.giveBackAll()
  expect(await queue.waiting()).toEqual([judgingId])
  expect(await queue.takeSetAside()).toEqual([])

  await queue.giveBack(await takeAfter(21), 'its worker ended')
  expect(await queue.waiting()).toEqual([])
  expect((await queue.takeSetAside()).map((job) => job.judgingId)).toEqual([judgingId])
})

test('every web process hears whose cookies are out of date, and believes them no longer', async () => {
  const { queue, database } = await openQueue()
  const [here, elsewhere] = [new StaleCookies(), new StaleCookies()]
  const notices = new Notices()
  await notices.follow(queue)
  const heard = new Promise<void>((resolve, reject) => {
    notices.onPerson(({ userId, atMs }) => {
      elsewhere.note(userId, atMs)
      resolve()
    }, reject)
  })
  const now = new Date()
  const before = elsewhere.versionOf('ada', now.getTime())
  await outdateCookies({ queue, database, staleCookies: here }, 'ada', now)
  await heard
  expect(elsewhere.versionOf('ada', now.getTime())).not.toBe(before)
  expect(elsewhere.versionOf('ada', now.getTime())).toBe(here.versionOf('ada', now.getTime()))
})
