/** When an exercise was first opened, run and passed in this browser: kept here until there is a session to tell it to. */
export interface PracticeEvent {
  exercise: string
  kind: 'opened' | 'first-run' | 'passed'
  /** ISO 8601 */
  occurredAt: string
  isSent: boolean
}

type Storing = Pick<Storage, 'getItem' | 'setItem'>

const key = 'receptive:practice'
const kinds: readonly unknown[] = ['opened', 'first-run', 'passed']
/** As many as the server takes at a time. */
const batch = 200

export function readPractice(storage: Pick<Storage, 'getItem'>): PracticeEvent[] {
  try {
    const events = JSON.parse(storage.getItem(key) ?? '[]') as unknown
    return Array.isArray(events) ? events.filter(isEvent) : []
  } catch {
    return [] // forbidden, or not written by us: nothing is known
  }
}

/** Keeps an event, once for each exercise and kind. @returns false where it was there already, or nothing can be kept */
export function notePractice(
  storage: Storing,
  exercise: string,
  kind: PracticeEvent['kind'],
  now: Date,
): boolean {
  const events = readPractice(storage)
  if (events.some((event) => event.exercise === exercise && event.kind === kind)) return false
  return write(storage, [...events, { exercise, kind, occurredAt: now.toISOString(), isSent: false }])
}

/** Tells the server what it does not know yet. @param post resolves to true where the server took it */
export async function sendPractice(
  storage: Storing,
  post: (events: Omit<PracticeEvent, 'isSent'>[]) => Promise<boolean>,
): Promise<void> {
  const unsent = readPractice(storage)
    .filter(({ isSent }) => !isSent)
    .slice(0, batch)
  if (unsent.length === 0) return
  if (!(await post(unsent.map(({ isSent: _, ...event }) => event)))) return
  const sent = new Set(unsent.map(keyOf))
  write(
    storage,
    readPractice(storage).map((event) => (sent.has(keyOf(event)) ? { ...event, isSent: true } : event)),
  )
}

/** For signing out: the next visitor may be somebody else. */
export function forgetPractice(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key)
}

function write(storage: Storing, events: readonly PracticeEvent[]): boolean {
  try {
    storage.setItem(key, JSON.stringify(events))
    return true
  } catch {
    return false // full or forbidden: the record is a convenience, and nothing hangs on it
  }
}

function isEvent(value: unknown): value is PracticeEvent {
  const event = value as Partial<PracticeEvent> | null
  return (
    typeof event?.exercise === 'string' &&
    kinds.includes(event.kind) &&
    typeof event.occurredAt === 'string' &&
    !Number.isNaN(Date.parse(event.occurredAt))
  )
}

const keyOf = ({ exercise, kind, occurredAt }: PracticeEvent) => `${exercise} ${kind} ${occurredAt}`
