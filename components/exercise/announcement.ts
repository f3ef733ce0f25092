import { percent } from '../ui/percent.ts'
import { standingWords } from '../ui/status-badge.tsx'
import type { Latest } from './results.tsx'

/** What a screen reader is told of the run or submission, as it goes on. */
export function announcementOf({ kind, phase }: Latest): string {
  if (!phase) return ''
  if (phase.kind === 'reported') {
    const { cases, status } = phase.report
    const passed = cases.filter((one) => one.status === 'accepted').length
    return cases.length > 0 ? `${passed} of ${cases.length} visible cases pass.` : `${standingWords(status)}.`
  }
  if (phase.kind === 'judged')
    return `${standingWords(phase.verdict.status)}, score ${percent(phase.verdict.score)}.`
  if (phase.kind === 'running') return kind === 'run' ? 'Running.' : 'The grader is running it.'
  if (phase.kind === 'queued') return 'Submitted; waiting for the grader.'
  return phase.kind === 'sending' ? 'Sending.' : phase.message
}
