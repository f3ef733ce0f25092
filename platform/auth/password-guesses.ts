import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const wrongPasswords = 8
const perSeconds = 10 * 60

/** Wrong passwords for one account, wherever they come from; better-auth counts what comes from one address. */
export class PasswordGuesses {
  readonly #limiter = new RateLimiterMemory({ points: wrongPasswords, duration: perSeconds })

  /** @returns seconds to wait; undefined where another guess is allowed */
  async findOptionalWait(email: string): Promise<number | undefined> {
    const counted = await this.#limiter.get(keyOf(email))
    if (!counted || counted.consumedPoints < wrongPasswords) return undefined
    return Math.ceil(counted.msBeforeNext / 1_000)
  }

  async count(email: string): Promise<void> {
    try {
      await this.#limiter.consume(keyOf(email))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
    }
  }

  async forget(email: string): Promise<void> {
    await this.#limiter.delete(keyOf(email))
  }
}

const keyOf = (email: string) => email.trim().toLowerCase().slice(0, 320)
