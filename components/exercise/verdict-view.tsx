import { useLocale, useTranslations } from 'next-intl'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { LocalTime } from '../ui/local-time.tsx'
import { Notice } from '../ui/notice.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { Accepted, type NextStep } from './accepted.tsx'
import { CaseList } from './case-list.tsx'
import type { CaseViewing } from './case-view.tsx'
import { ChangedSince } from './changed-since.tsx'
import { ConsoleText } from './console-text.tsx'
import { DiagnosisView } from './diagnosis-view.tsx'
import { GroupList } from './group-list.tsx'
import { OutcomeHeading } from './outcome-heading.tsx'
import { judgeWords } from './server-words.ts'
import { SourceLine } from './source-line.tsx'
import type { Withheld } from './submission-state.ts'
import { TrainingReportView } from './training-report-view.tsx'

interface VerdictViewProps extends CaseViewing {
  verdict: Verdict
  /** Where the verdict is of the visible cases alone. */
  withheld?: Withheld | undefined
  next: NextStep | undefined
  /** The submission that was judged before this one. */
  previous: string | undefined
  /** Else staff reads it. */
  isTheirOwn?: boolean
}

/** What the grader says of a submission, the most helpful first. */
export function VerdictView({
  verdict,
  withheld,
  next,
  previous,
  isTheirOwn = true,
  ...viewing
}: VerdictViewProps) {
  const t = useTranslations('verdict')
  const { status, score, line, column, diagnosis, cases, groups } = verdict
  const sentence = judgeWords(useLocale())(verdict)
  // Where no case ran, there is nothing to say of any.
  const hidden = cases.length > 0 ? groups.filter((group) => group.hidden) : []
  const isOurs = status === 'internal-error'
  return (
    <div className="grid grid-cols-1 gap-4">
      <OutcomeHeading
        kind="submission"
        title={<StatusBadge standing={status} />}
        detail={
          !isOurs &&
          !withheld &&
          t.rich('score', {
            percent: wholePercent(score),
            number: (text) => <span className="font-mono font-semibold text-ink tabular-nums">{text}</span>,
          })
        }
      />
      {status === 'accepted' && !withheld && isTheirOwn && <Accepted next={next} />}
      {withheld && !isOurs && <WithheldView withheld={withheld} />}
      {sentence && (
        <p className="text-sm wrap-anywhere whitespace-pre-wrap">
          {sentence}{' '}
          {line !== undefined && <SourceLine line={line} column={column} onLine={viewing.onLine} />}
        </p>
      )}
      {isOurs && <p className="text-sm text-muted">{t('ours')}</p>}
      {diagnosis && <DiagnosisView diagnosis={diagnosis} />}
      {verdict.report?.kind === 'training' && <TrainingReportView report={verdict.report} />}
      {previous !== undefined && !isOurs && <ChangedSince previous={previous} verdict={verdict} />}
      {cases.length > 0 && (
        <section className="grid grid-cols-1 gap-2">
          <h4 className="text-sm font-semibold">{t('visible')}</h4>
          <CaseList cases={cases} {...viewing} />
        </section>
      )}
      {hidden.length > 0 && (
        <section className="grid grid-cols-1 gap-2">
          <h4 className="text-sm font-semibold">{t('hidden')}</h4>
          <GroupList groups={hidden} />
        </section>
      )}
      <ConsoleText text={verdict.console} />
    </div>
  )
}

function WithheldView({ withheld: { until } }: { withheld: Withheld }) {
  const t = useTranslations('verdict')
  return (
    <Notice>
      {until === null ? t('withheld') : t.rich('withheldUntil', { time: () => <LocalTime at={until} /> })}
    </Notice>
  )
}
