import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { Notice } from '../ui/notice.tsx'
import type { OpenSolution } from './solution-access.ts'
import { SourceText } from './source-text.tsx'
import type { UsedSolution } from './use-solution.ts'

interface SolutionViewProps {
  used: UsedSolution
  /** Beside the code in the editor. */
  onCompare(source: string): void
}

/** The solution, or what it takes to see it. */
export function SolutionView({ used, onCompare }: SolutionViewProps) {
  const t = useTranslations('solution')
  const { solution, problem, isClosed, request, tryAgain } = used
  if (problem)
    return (
      <Notice tone="bad" actions={<Button onClick={tryAgain}>{t('tryAgain')}</Button>}>
        {t(problem)}
      </Notice>
    )
  if (isClosed) return <Closed onRequest={request} />
  if (!solution) return <p className="text-sm text-muted">{t('loading')}</p>
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-60 text-sm text-muted">
          <Why {...solution} />
        </p>
        <Button onClick={() => onCompare(solution.source)}>{t('compare')}</Button>
      </div>
      <SourceText source={solution.source} problems={[]} label={t('title')} />
    </div>
  )
}

function Why({ requestedAt }: OpenSolution) {
  const t = useTranslations('solution')
  if (requestedAt === null) return t('passed')
  return t.rich('requested', { time: () => <LocalTime at={requestedAt} /> })
}

function Closed({ onRequest }: { onRequest(): void }) {
  const t = useTranslations('solution')
  return (
    <div className="grid grid-cols-1 justify-items-start gap-3 text-sm">
      <p>{t('closed')}</p>
      <p className="text-muted">{t('mark')}</p>
      <Confirm
        trigger={<Button>{t('request')}</Button>}
        title={t('requestTitle')}
        description={t('mark')}
        confirmLabel={t('requestConfirm')}
        onConfirm={onRequest}
      />
    </div>
  )
}
