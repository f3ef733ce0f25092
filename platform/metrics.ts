import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Status } from '../grader/contract/verdict.ts'
import type { Queue } from './queue/index.ts'

/** What an operator watches, in Prometheus' format. */
export class Metrics {
  readonly registry = new Registry()
  readonly #verdicts = new Counter({
    name: 'receptive_verdicts_total',
    help: 'Verdicts recorded by this process, by status.',
    labelNames: ['status'],
    registers: [this.registry],
  })
  readonly #judgeSeconds = new Histogram({
    name: 'receptive_judge_seconds',
    help: 'Seconds from taking a judging to its recorded verdict.',
    buckets: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [this.registry],
  })
  readonly #late = new Counter({
    name: 'receptive_late_verdicts_total',
    help: 'Verdicts thrown away because another worker had the lease by then, or the submission was erased.',
    registers: [this.registry],
  })
  readonly #faults = new Counter({
    name: 'receptive_faults_total',
    help: 'Faults of the installation itself, each with a reference number in the log.',
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** Reads the queue at each scrape. */
  watchQueue(queue: Queue): void {
    const waiting = new Gauge({
      name: 'receptive_queue_waiting',
      help: 'Judgings that wait for a worker.',
      registers: [this.registry],
      collect: async () => {
        const backlog = await queue.backlog()
        waiting.set(backlog.waiting)
        oldest.set(backlog.oldestSeconds)
      },
    })
    const oldest = new Gauge({
      name: 'receptive_queue_oldest_seconds',
      help: 'How long the oldest of them has waited.',
      registers: [this.registry],
    })
  }

  watchCells(count: () => Record<string, number>): void {
    const cells = new Gauge({
      name: 'receptive_cells',
      help: 'Judgings under way in each lane of this worker, and how many each lane may compute at once.',
      labelNames: ['state'],
      registers: [this.registry],
      collect: () => {
        for (const [state, number] of Object.entries(count())) cells.set({ state }, number)
      },
    })
  }

  countVerdict(status: Status, seconds: number): void {
    this.#verdicts.inc({ status })
    this.#judgeSeconds.observe(seconds)
  }

  countLate(): void {
    this.#late.inc()
  }

  countFault(): void {
    this.#faults.inc()
  }
}
