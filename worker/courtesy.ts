import { setTimeout as delay } from 'node:timers/promises'

/** For so long after a learner's judging others are expected. */
const attentiveMs = 1_500
/** Between two judgings that nobody waits for, meanwhile. */
const pauseMs = 200

/**
 * Lets whoever waits for a verdict go before a regrade, which nobody waits for. In the queue it comes last anyway; but a learner who
 * comes while it is judged shares processor and database with it. So it goes on slowly while learners submit, and at full speed
 * once they do not.
 */
export class Courtesy {
  #lastLearnerAt = Number.NEGATIVE_INFINITY

  /** A learner's judging has begun. */
  noteLearner(): void {
    this.#lastLearnerAt = performance.now()
  }

  /** Resolves when a judging that nobody waits for may begin. */
  async turn(): Promise<void> {
    if (performance.now() - this.#lastLearnerAt < attentiveMs) await delay(pauseMs)
  }
}
