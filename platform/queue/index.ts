// The queue of judgings: pg-boss over the one database, so that a submission and its job are written together.
//
// Theory of operation: a job has the id of its judging. Whoever writes something that others wait for says so on one
// LISTEN/NOTIFY channel, inside the same transaction: workers wake for new jobs, web processes for new states. A worker
// touches the jobs it holds; one that is not touched for `heartbeatSeconds` goes to another worker. Jobs are taken by
// priority, and one learner's jobs one at a time, so that nobody's flood is in anybody's way. There are three lanes: every
// job comes to the quick one first; what turns out to take long is passed on to the second, and what is to be trained to the
// third.
import {
  type ConstructorOptions,
  type Db,
  fromPrisma,
  type JobAttempt,
  PgBoss,
  type PrismaTransactionLike,
} from 'pg-boss'
import { z } from 'zod'
import { trainingProgressSchema } from '../../grader/contract/training.ts'

/** Where a job is taken from. */
export const lanes = ['quick', 'long', 'training'] as const
export type Lane = (typeof lanes)[number]
const queueOf: Record<Lane, string> = { quick: 'judge', long: 'judge-long', training: 'judge-training' }
const judgeQueues = `('${lanes.map((lane) => queueOf[lane]).join("', '")}')`
/** Jobs that ended their worker again and again: an operator looks at them. */
const setAsideQueue = 'judge-set-aside'
const channel = 'receptive'

const heartbeatSeconds = 10
const superviseSeconds = 2
/** Each time its worker is killed a job is tried again; a job that outlives this many workers is what kills them. */
const retryLimit = 20
const retryDelaySeconds = 1
/** Far longer than anything takes that its worker keeps touching. */
const expireSeconds: Record<Lane, number> = { quick: 600, long: 600, training: 7_200 }
/** So many times in all, where it was whole servers that ended. */
const mostServerEnds = 1_000

const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work'), lane: z.enum(lanes) }),
  z.strictObject({
    kind: z.literal('submission'),
    id: z.uuid(),
    state: z.enum(['running', 'judged', 'cancelled']),
    /** How far a training is. */
    progress: trainingProgressSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('cancel'), judgingId: z.uuid() }),
  z.strictObject({ kind: z.literal('course'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('person'), userId: z.string(), atMs: z.int() }),
])
/**
 * Something changed: there is work, a submission has a new state, what students did of a course comes to something else, or what cookies tell
 * of a person is out of date.
 */
export type Notice = z.infer<typeof noticeSchema>

export interface JudgeJob extends JobAttempt {
  /** The judging's id. */
  id: string
  lane: Lane
}

interface NewJob {
  judgingId: string
  /** Whose it is: of one group's jobs one is taken at a time. */
  group: string
  /** Higher ones are taken first. */
  priority: number
}

export class Queue {
  readonly #boss: PgBoss
  #listening: { close(): Promise<void> } | undefined

  private constructor(boss: PgBoss) {
    this.#boss = boss
  }

  /**
   * @param onError told of what goes wrong in the background; the queue goes on
   */
  static async open(connection: ConstructorOptions, onError: (error: unknown) => void): Promise<Queue> {
    const boss = new PgBoss({
      ...connection,
      schema: 'queue',
      schedule: false,
      superviseIntervalSeconds: superviseSeconds,
      monitorIntervalSeconds: superviseSeconds,
      registerInstance: false,
      reindex: false,
      monitorVacuum: false,
    })
    boss.on('error', onError)
    await boss.start()
    await boss.createQueue(setAsideQueue, { retentionSeconds: 365 * 86_400 })
    for (const lane of lanes)
      await boss.createQueue(queueOf[lane], {
        retryLimit,
        retryDelay: retryDelaySeconds,
        heartbeatSeconds,
        expireInSeconds: expireSeconds[lane],
        deadLetter: setAsideQueue,
        deleteAfterSeconds: 86_400,
      })
    return new Queue(boss)
  }

  /** Hears every notice of this database; `onGap` is called where some may have been missed. */
  async listen(onNotice: (notice: Notice) => void, onGap: () => void): Promise<void> {
    const hear = (payload: string) => {
      const notice = noticeSchema.safeParse(JSON.parse(payload))
      if (notice.success) onNotice(notice.data)
    }
    this.#listening = await this.#boss.getDb().listen?.(channel, hear, onGap)
  }

  /** Sends a judging to the workers when the transaction commits. A job that is there already stays as it is. */
  async enqueue(transaction: PrismaTransactionLike, job: NewJob, lane: Lane = 'quick'): Promise<void> {
    const { judgingId, group, priority } = job
    const options = { id: judgingId, priority, group: { id: group }, db: fromPrisma(transaction) }
    await this.#boss.send(queueOf[lane], {}, options)
    await this.notify(transaction, { kind: 'work', lane })
  }

  /** Passes a job on to another lane; there, too, a learner's flood waits behind itself. */
  async passOn(
    transaction: PrismaTransactionLike,
    job: JudgeJob,
    { group, priority }: Omit<NewJob, 'judgingId'>,
    lane: Lane,
  ): Promise<void> {
    const { rows } = await fromPrisma(transaction).executeSql(
      `SELECT count(*)::int AS count FROM queue.job
       WHERE name = '${queueOf[lane]}' AND group_id = $1 AND state <= 'active'`,
      [group],
    )
    await this.complete(job, transaction)
    await this.enqueue(transaction, { judgingId: job.id, group, priority: priority - rows[0].count }, lane)
  }

  /** Tells every process when the transaction commits. */
  async notify(transaction: PrismaTransactionLike, notice: Notice): Promise<void> {
    await transaction.$queryRawUnsafe('SELECT pg_notify($1, $2)::text', channel, JSON.stringify(notice))
  }

  /**
   * Takes up to `limit` jobs of a lane, which are this process's until it completes them, fails them, passes them on or stops
   * touching them.
   */
  async take(lane: Lane, limit: number): Promise<JudgeJob[]> {
    const jobs = await this.#boss.fetch(queueOf[lane], { batchSize: limit, groupConcurrency: 1 })
    return jobs.map((job) => ({ ...job, lane }))
  }

  /** Keeps jobs from being given to another worker. */
  async touch(lane: Lane, jobs: readonly JudgeJob[]): Promise<void> {
    if (jobs.length > 0) await this.#boss.touch(queueOf[lane], jobs.map(attempt))
  }

  /** Ends a job; inside a transaction where one is given. */
  async complete(job: JudgeJob, transaction?: PrismaTransactionLike): Promise<void> {
    await this.#boss.complete(queueOf[job.lane], attempt(job), null, connectionOf(transaction))
  }

  /** Gives a job back: it is tried again a little later, by this worker or another. */
  async giveBack(job: JudgeJob, reason: string): Promise<void> {
    await this.#boss.fail(queueOf[job.lane], attempt(job), { reason })
  }

  /**
   * Gives back what a process held that is known to be gone: only the holder of an embedded database may say so. The end of
   * the whole server is not the doing of what it was judging, which reaches the process that judges at most, so it
   * counts as no try; but what goes on for ever ends some time.
   */
  async giveBackAll(): Promise<void> {
    const rows = await this.#query<{ id: string; name: string }>(
      `UPDATE queue.job SET retry_limit = least(retry_limit + 1, ${mostServerEnds})
       WHERE name IN ${judgeQueues} AND state = 'active' RETURNING id, name`,
    )
    for (const { id, name } of rows) await this.#boss.fail(name, id, { reason: 'its process ended' })
  }

  /** Takes the jobs that were set aside. */
  async takeSetAside(): Promise<
    { judgingId: string; complete(transaction: PrismaTransactionLike): Promise<void> }[]
  > {
    const jobs = await this.#boss.fetch(setAsideQueue, { batchSize: 20, includeMetadata: true })
    return jobs.map((job) => ({
      judgingId: job.sourceId ?? job.id,
      complete: async (transaction) => {
        await this.#boss.complete(setAsideQueue, job.id, null, connectionOf(transaction))
      },
    }))
  }

  /** Ids of the judgings that wait, in the order in which they will be taken. */
  async waiting(): Promise<string[]> {
    const rows = await this.#query<{ id: string }>(
      `SELECT id FROM queue.job WHERE name IN ${judgeQueues} AND state < 'active'
       ORDER BY array_position(ARRAY['${lanes.map((lane) => queueOf[lane]).join("', '")}'], name), priority DESC, created_on LIMIT 10000`,
    )
    return rows.map(({ id }) => id)
  }

  /** Ids of the judgings that have a job which is not done yet, set aside or not. */
  async unfinished(): Promise<Set<string>> {
    const rows = await this.#query<{ id: string }>(
      `SELECT coalesce(source_id, id) AS id FROM queue.job
       WHERE (name IN ${judgeQueues} OR name = '${setAsideQueue}') AND state <= 'active'`,
    )
    return new Set(rows.map(({ id }) => id))
  }

  /** @returns how many wait, and for how long the oldest has, in seconds */
  async backlog(): Promise<{ waiting: number; oldestSeconds: number }> {
    const [row] = await this.#query<{ waiting: string; oldest: string | null }>(
      `SELECT count(*) AS waiting, EXTRACT(EPOCH FROM now() - min(created_on)) AS oldest
       FROM queue.job WHERE name IN ${judgeQueues} AND state < 'active'`,
    )
    return { waiting: Number(row?.waiting ?? 0), oldestSeconds: Number(row?.oldest ?? 0) }
  }

  async close(): Promise<void> {
    await this.#listening?.close()
    await this.#boss.stop({ graceful: false })
  }

  async #query<Row>(sql: string): Promise<Row[]> {
    const db: Db = this.#boss.getDb()
    return (await db.executeSql(sql)).rows as Row[]
  }
}

function attempt({ id, retryCount }: JudgeJob): JobAttempt {
  return { id, retryCount }
}

function connectionOf(transaction: PrismaTransactionLike | undefined): { db?: Db } {
  return transaction ? { db: fromPrisma(transaction) } : {}
}
