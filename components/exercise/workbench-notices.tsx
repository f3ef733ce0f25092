import { useTranslations } from 'next-intl'
import type { UsedDraft } from '../editor/draft.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Replacement } from './use-replacement.ts'

interface WorkbenchNoticesProps {
  draft: UsedDraft
  replacement: Replacement | undefined
  /** Lays what another tab has saved beside the draft. */
  onCompare(theirs: string): void
  onUndo(): void
  onDismiss(): void
}

/** What the learner has to decide, or may take back. */
export function WorkbenchNotices({
  draft,
  replacement,
  onCompare,
  onUndo,
  onDismiss,
}: WorkbenchNoticesProps) {
  const t = useTranslations('draft')
  const { problem, conflict } = draft
  return (
    <div className="grid grid-cols-1 gap-2 empty:hidden" aria-live="polite">
      {problem && <Notice tone="bad">{t(problem)}</Notice>}
      {conflict && (
        <Notice
          tone="bad"
          actions={
            <>
              <Button onClick={() => onCompare(conflict.other)}>{t('compare')}</Button>
              <Button onClick={conflict.keepMine}>{t('keepMine')}</Button>
              <Button onClick={conflict.takeTheirs}>{t('takeTheirs')}</Button>
            </>
          }
        >
          {t('conflict')}
        </Notice>
      )}
      {replacement && (
        <Notice
          actions={
            <>
              {replacement.before !== undefined && <Button onClick={onUndo}>{t('undo')}</Button>}
              <Button look="quiet" onClick={onDismiss}>
                {t('dismiss')}
              </Button>
            </>
          }
        >
          {t(replacement.kind)}
        </Notice>
      )}
    </div>
  )
}
