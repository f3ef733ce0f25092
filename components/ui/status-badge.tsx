import { Check, CircleAlert, CircleDashed, Clock, X } from 'lucide-react'
import type { Status } from '../../grader/contract/verdict.ts'

/** A status, or where a submission is before it has one. */
type Standing = Status | 'queued' | 'running'

const standings = {
  accepted: { words: 'Accepted', tone: 'text-good', Icon: Check },
  'wrong-answer': { words: 'Wrong answer', tone: 'text-bad', Icon: X },
  'runtime-error': { words: 'Error while running', tone: 'text-bad', Icon: X },
  'time-limit': { words: 'Time limit', tone: 'text-bad', Icon: X },
  'memory-limit': { words: 'Memory limit', tone: 'text-bad', Icon: X },
  'output-limit': { words: 'Result too large', tone: 'text-bad', Icon: X },
  'compile-error': { words: 'Does not compile', tone: 'text-bad', Icon: X },
  'internal-error': { words: 'Our fault', tone: 'text-muted', Icon: CircleAlert },
  queued: { words: 'Queued', tone: 'text-muted', Icon: Clock },
  running: { words: 'Running', tone: 'text-muted', Icon: CircleDashed },
} as const

export const standingWords = (standing: Standing): string => standings[standing].words

/** A sign and its words: never a colour alone. */
export function StatusBadge({ standing }: { standing: Standing }) {
  const { words, tone, Icon } = standings[standing]
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${tone}`}>
      <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />
      {words}
    </span>
  )
}
