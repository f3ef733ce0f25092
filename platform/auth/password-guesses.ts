import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const wrongPasswords = 8
const perSeconds = 10 * 60

/** Wrong passwords for one account, wherever they come from; better-auth counts what comes from one address. */
export class PasswordGuesses {
  readonly #limiter = new RateLimiterMemory({ points: wrongPasswords, duration: perSeconds })

  /**
   * Counts a guess, before it is known whether it is right: of many at once no more are tried than one after the other.
   * @returns seconds to wait where it must not be tried; undefined where it may
   */
  async take(email: string): Promise<number | undefined> {
    try {
      await this.#limiter.consume(keyOf(email))
      return undefined
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.ceil(refused.msBeforeNext / 1_000)
    }
  }

  /** The last one was right. */
  async forget(email: string): Promise<void> {
    await this.#limiter.delete(keyOf(email))
  }
}

const keyOf = (email: string) => email.trim().toLowerCase().slice(0, 320)
