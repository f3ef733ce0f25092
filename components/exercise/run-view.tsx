import { useLocale, useTranslations } from 'next-intl'
import type { RunReport } from '../editor/run.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { CaseList } from './case-list.tsx'
import type { CaseViewing } from './case-view.tsx'
import { ConsoleText } from './console-text.tsx'
import { OutcomeHeading } from './outcome-heading.tsx'
import { judgeWords } from './server-words.ts'
import { SourceLine } from './source-line.tsx'
import { TrainableView } from './trainable-view.tsx'

interface RunViewProps extends CaseViewing {
  report: RunReport
}

/** What the visible cases gave in this browser: provisional, and said to be. */
export function RunView({ report, ...viewing }: RunViewProps) {
  const t = useTranslations('run')
  const { status, cases, fault, line, column } = report
  const say = judgeWords(useLocale())
  const sentence = fault ? t(fault) : say(report)
  const passed = cases.filter((one) => one.status === 'accepted').length
  const notRun = fault ? t('notMade') : <StatusBadge standing={status} />
  return (
    <div className="grid grid-cols-1 gap-4">
      <OutcomeHeading
        kind="run"
        title={cases.length > 0 ? t('passed', { passed, count: cases.length }) : notRun}
        detail={t('provisional')}
      />
      {sentence && (
        <p className="text-sm wrap-anywhere whitespace-pre-wrap">
          {sentence}{' '}
          {line !== undefined && <SourceLine line={line} column={column} onLine={viewing.onLine} />}
        </p>
      )}
      {status === 'accepted' && !report.training && <p className="text-sm">{t('submitNow')}</p>}
      {cases.length > 0 && <CaseList cases={cases} {...viewing} />}
      {report.training && <TrainableView training={report.training} />}
      <ConsoleText text={report.console} />
    </div>
  )
}
