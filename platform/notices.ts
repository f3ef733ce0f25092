import { EventEmitter } from 'node:events'
import type { Lane, Notice, Queue } from './queue/index.ts'

type SubmissionNotice = Extract<Notice, { kind: 'submission' }>
type PersonNotice = Extract<Notice, { kind: 'person' }>

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
    if (notice.kind === 'work') this.#emitter.emit(notice.lane)
    else if (notice.kind === 'cancel') this.#emitter.emit(`cancel ${notice.judgingId}`)
    else if (notice.kind === 'course') this.#emitter.emit(`course ${notice.id}`)
    else if (notice.kind === 'person') this.#emitter.emit('person', notice)
    else this.#emitter.emit('submission', notice)
  }

  /** @returns a function that stops listening */
  onWork(lane: Lane, listener: () => void): () => void {
    return this.#on({ [lane]: listener, gap: listener })
  }

  /** @param onCancel may be called where a notice was missed: whoever hears it looks. @returns a function that stops listening */
  onCancel(judgingId: string, onCancel: () => void): () => void {
    return this.#on({ [`cancel ${judgingId}`]: onCancel, gap: onCancel })
  }

  /** @param onChange called where a notice was missed, too. @returns a function that stops listening */
  onCourse(id: string, onChange: () => void): () => void {
    return this.#on({ [`course ${id}`]: onChange, gap: onChange })
  }

  /** @param onGap some notices may have been missed */
  onPerson(onChange: (notice: PersonNotice) => void, onGap: () => void): () => void {
    return this.#on({ person: onChange, gap: onGap })
  }

  /**
   * @param onMine told how far this submission came; undefined where a notice may have been missed
   * @param onOthers another submission changed, which may have moved this one in the queue
   */
  onSubmission(
    id: string,
    onMine: (notice: SubmissionNotice | undefined) => void,
    onOthers: () => void,
  ): () => void {
    return this.#on({
      submission: (changed: SubmissionNotice) => (changed.id === id ? onMine(changed) : onOthers()),
      gap: () => onMine(undefined),
    })
  }

  #on(listeners: Record<string, (...args: any[]) => void>): () => void {
    for (const [event, listener] of Object.entries(listeners)) this.#emitter.on(event, listener)
    return () => {
      for (const [event, listener] of Object.entries(listeners)) this.#emitter.off(event, listener)
    }
  }
}
