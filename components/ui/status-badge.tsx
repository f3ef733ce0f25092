import { Check, CircleAlert, CircleDashed, CircleSlash, Clock, Inbox, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Status } from '../../grader/contract/verdict.ts'

/** A status, or where a submission is before it has one. */
type Standing = Status | 'queued' | 'running' | 'cancelled' | 'handed-in'

const looks = {
  accepted: { tone: 'text-good', Icon: Check },
  'wrong-answer': { tone: 'text-bad', Icon: X },
  'runtime-error': { tone: 'text-bad', Icon: X },
  'time-limit': { tone: 'text-bad', Icon: X },
  'memory-limit': { tone: 'text-bad', Icon: X },
  'output-limit': { tone: 'text-bad', Icon: X },
  'compile-error': { tone: 'text-bad', Icon: X },
  'internal-error': { tone: 'text-muted', Icon: CircleAlert },
  queued: { tone: 'text-muted', Icon: Clock },
  running: { tone: 'text-muted', Icon: CircleDashed },
  cancelled: { tone: 'text-muted', Icon: CircleSlash },
  'handed-in': { tone: 'text-muted', Icon: Inbox },
} as const

/** A sign and its words: never a colour alone. */
export function StatusBadge({ standing }: { standing: Standing }) {
  const t = useTranslations('standing')
  const { tone, Icon } = looks[standing]
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${tone}`}>
      <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />
      {t(standing)}
    </span>
  )
}
