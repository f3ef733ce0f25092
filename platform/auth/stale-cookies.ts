// What a cookie tells of somebody is believed no longer, in every web process, once it is out of date.
//
// Theory of operation: for half a minute a browser's cookie tells by itself whose session it is, which spares two reads for each
// request (`cookieCache` in index.ts). What it tells has a version. Where somebody's sessions are ended, or what they are called has
// changed, every process hears of it, and their version is another one from then on: the database is asked about each cookie that was
// written before.

/** As long as a cookie is believed. */
export const believedSeconds = 30

export class StaleCookies {
  readonly #changedAt = new Map<string, number>()
  #gapAt = Number.NEGATIVE_INFINITY

  /** @param atMs the same in every process */
  note(userId: string, atMs: number): void {
    for (const [id, at] of this.#changedAt) if (isLongAgo(at, atMs)) this.#changedAt.delete(id)
    this.#changedAt.set(userId, atMs)
  }

  /** Notices may have been missed: nobody knows who changed meanwhile. */
  noteGap(atMs: number): void {
    this.#gapAt = atMs
  }

  versionOf(userId: string, nowMs: number): string {
    const gap = isLongAgo(this.#gapAt, nowMs) ? '' : `, gap at ${this.#gapAt}`
    return `${this.#changedAt.get(userId) ?? 'unchanged'}${gap}`
  }
}

/** Whatever was believed at that time is not any more. Twice as long, for the clocks of two machines may differ. */
const isLongAgo = (atMs: number, nowMs: number): boolean => nowMs - atMs > 2 * believedSeconds * 1_000
