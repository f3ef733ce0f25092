import { useLocale, useTranslations } from 'next-intl'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { Accepted, type NextExercise } from './accepted.tsx'
import { CaseList } from './case-list.tsx'
import type { CaseViewing } from './case-view.tsx'
import { ChangedSince } from './changed-since.tsx'
import { ConsoleText } from './console-text.tsx'
import { DiagnosisView } from './diagnosis-view.tsx'
import { GroupList } from './group-list.tsx'
import { OutcomeHeading } from './outcome-heading.tsx'
import { judgeWords } from './server-words.ts'
import { SourceLine } from './source-line.tsx'
import { TrainingReportView } from './training-report-view.tsx'

interface VerdictViewProps extends CaseViewing {
  verdict: Verdict
  next: NextExercise | undefined
  /** The submission that was judged before this one. */
  previous: string | undefined
}

/** What the grader says of a submission, the most helpful first. */
export function VerdictView({ verdict, next, previous, ...viewing }: VerdictViewProps) {
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
          t.rich('score', {
            percent: wholePercent(score),
            number: (text) => <span className="font-mono font-semibold text-ink tabular-nums">{text}</span>,
          })
        }
      />
      {status === 'accepted' && <Accepted next={next} />}
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
