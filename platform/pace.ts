import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

interface Pace {
  /** As often as this … */
  points: number
  /** … in so long. */
  seconds: number
}

/**
 * How often something may be done by whoever a key stands for; counted in each web process for itself.
 * @param say the sentence for whoever is too fast, with the seconds to wait
 * @returns counts one more. @throws Refusal where that is too many
 */
export function paceOf(
  { points, seconds }: Pace,
  say: (waitSeconds: number) => string,
): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (key) => {
    try {
      await limiter.consume(key)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const retryAfter = Math.ceil(refused.msBeforeNext / 1_000)
      throw new Refusal('too-many', say(retryAfter), { retryAfter })
    }
  }
}
