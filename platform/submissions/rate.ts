import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../refusal.ts'

const perMinute = 300

const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })

/** Counted in each web process for itself; what waits for the grader is counted in the database. @throws Refusal */
export async function assertMaySubmit(userId: string): Promise<void> {
  try {
    await limiter.consume(userId)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const retryAfter = Math.ceil(refused.msBeforeNext / 1_000)
    throw new Refusal('too-many', `More than ${perMinute} submissions in a minute: wait ${retryAfter} s.`, {
      retryAfter,
    })
  }
}
