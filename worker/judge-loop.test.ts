import { afterEach, expect, test } from 'vitest'
import type { JudgeJob, Lane } from '../platform/queue/index.ts'
import { JudgeLoop } from './judge-loop.ts'

/** A queue in memory that hands out its jobs in order. */
class Jobs {
  readonly waiting: JudgeJob[]
  readonly givenBack: string[] = []

  constructor(count: number) {
    this.waiting = Array.from({ length: count }, (_, index) => ({
      id: `job-${index}`,
      lane: 'quick',
      retryCount: 0,
    }))
  }

  take = async (_: Lane, limit: number) => this.waiting.splice(0, limit)
  touch = async () => {}
  giveBack = async ({ id }: JudgeJob) => {
    this.givenBack.push(id)
  }
}

const loops: JudgeLoop[] = []
afterEach(async () => {
  for (const loop of loops.splice(0)) await loop.stop()
})

function start(jobs: Jobs, most: number, handle: (job: JudgeJob) => Promise<void>, errors: unknown[] = []) {
  const onError = (error: unknown) => errors.push(error)
  const loop = new JudgeLoop({ queue: jobs, lane: 'quick', most, handle, onError })
  loops.push(loop)
  loop.start()
  return loop
}

test('no more jobs are held at once than there is room for, and all come to their turn', async () => {
  const jobs = new Jobs(20)
  let together = 0
  let running = 0
  const { promise: all, resolve } = Promise.withResolvers<void>()
  let done = 0
  start(jobs, 3, async () => {
    together = Math.max(together, ++running)
    await new Promise(setImmediate)
    running--
    if (++done === 20) resolve()
  })
  await all
  expect(together).toBe(3)
})

test('a job that fails is given back and the others go on', async () => {
  const jobs = new Jobs(3)
  const errors: unknown[] = []
  const done: string[] = []
  const loop = start(
    jobs,
    1,
    async ({ id }) => {
      if (id === 'job-1') throw new Error('broken')
      done.push(id)
    },
    errors,
  )
  while (done.length < 2) await new Promise(setImmediate)
  await loop.stop()
  expect(done).toEqual(['job-0', 'job-2'])
  expect(jobs.givenBack).toEqual(['job-1'])
  expect(errors).toEqual([new Error('broken')])
})

test('a loop that stops takes no more and waits for what runs', async () => {
  const jobs = new Jobs(5)
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let done = 0
  const loop = start(jobs, 1, async () => {
    begin()
    await released
    done++
  })
  await begun
  const stopped = loop.stop()
  release()
  await stopped
  expect(done).toBe(1)
  expect(jobs.waiting).toHaveLength(4)
})
