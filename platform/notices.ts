import { EventEmitter } from 'node:events'
import type { Notice, Queue } from './queue/index.ts'

/** What this process was told happened, wherever it happened: listeners hear it within milliseconds. */
export class Notices {
  readonly #emitter = new EventEmitter().setMaxListeners(0)

  async follow(queue: Queue): Promise<void> {
    await queue.listen(
      (notice) => this.#tell(notice),
      () => this.#emitter.emit('gap'),
    )
  }

  #tell(notice: Notice): void {
    if (notice.kind === 'work') this.#emitter.emit('work')
    else this.#emitter.emit('submission', notice.id)
  }

  /** @returns a function that stops listening */
  onWork(listener: () => void): () => void {
    return this.#on({ work: listener, gap: listener })
  }

  /** `isMine` is false where another submission changed, which may have moved this one in the queue. */
  onSubmission(id: string, listener: (isMine: boolean) => void): () => void {
    return this.#on({ submission: (changed: string) => listener(changed === id), gap: () => listener(true) })
  }

  #on(listeners: Record<string, (...args: any[]) => void>): () => void {
    for (const [event, listener] of Object.entries(listeners)) this.#emitter.on(event, listener)
    return () => {
      for (const [event, listener] of Object.entries(listeners)) this.#emitter.off(event, listener)
    }
  }
}
