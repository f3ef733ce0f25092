import { useTranslations } from 'next-intl'
import { wholePercent } from '../ui/percent.ts'
import type { Latest } from './results.tsx'
import { useSendProblemWords, useWaitingWords } from './use-send-problem-words.ts'

/** What a screen reader is told of the run or submission, as it goes on. */
export function Announcement({ latest }: { latest: Latest }) {
  return (
    <p role="status" className="sr-only">
      {useAnnouncement(latest)}
    </p>
  )
}

function useAnnouncement({ kind, phase }: Latest): string {
  const t = useTranslations('announcement')
  const standing = useTranslations('standing')
  const lost = useTranslations('lost')
  const problemWords = useSendProblemWords()
  const waitingWords = useWaitingWords()
  if (!phase) return ''
  if (phase.kind === 'reported') {
    const { cases, status } = phase.report
    const passed = cases.filter((one) => one.status === 'accepted').length
    return cases.length > 0
      ? t('reported', { passed, count: cases.length })
      : t('notRun', { standing: standing(status) })
  }
  if (phase.kind === 'judged') {
    const { status, score } = phase.verdict
    if (phase.withheld) return t('withheld', { standing: standing(status) })
    return t('judged', { standing: standing(status), percent: wholePercent(score) })
  }
  if (phase.kind === 'running') return t(kind === 'run' ? 'runningHere' : 'running')
  if (phase.kind === 'cancelled') return t('cancelled')
  if (phase.kind === 'queued') return t('queued')
  if (phase.kind === 'sending') return t('sending')
  if (phase.kind === 'waiting') return waitingWords(phase.problem)
  return phase.kind === 'lost' ? lost(phase.reason) : problemWords(phase.problem)
}
