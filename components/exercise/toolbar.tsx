import { Play, RotateCcw, Send } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { UsedDraft } from '../editor/draft.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { DraftLine } from './draft-line.tsx'

interface ToolbarProps {
  status: UsedDraft['status']
  isRunning: boolean
  isSubmitting: boolean
  onRun(): void
  onSubmit(): void
  onReset(): void
}

export function Toolbar({ status, isRunning, isSubmitting, onRun, onSubmit, onReset }: ToolbarProps) {
  const t = useTranslations('toolbar')
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={onRun} aria-disabled={isRunning} aria-keyshortcuts="Control+Enter" title="Ctrl+Enter">
        <Play aria-hidden="true" className="size-4" />
        {t('run')}
      </Button>
      <Button
        look="primary"
        onClick={onSubmit}
        aria-disabled={isSubmitting}
        aria-keyshortcuts="Control+Shift+Enter"
        title="Ctrl+Shift+Enter"
      >
        <Send aria-hidden="true" className="size-4" />
        {t('submit')}
      </Button>
      <p className="hidden text-xs text-muted xl:block">
        <kbd>Ctrl+Enter</kbd> · <kbd>Ctrl+Shift+Enter</kbd>
      </p>
      <div className="ml-auto flex items-center gap-2">
        <DraftLine status={status} />
        <Confirm
          trigger={
            <Button look="quiet" aria-label={t('reset')} title={t('reset')}>
              <RotateCcw aria-hidden="true" className="size-4" />
            </Button>
          }
          title={t('resetTitle')}
          description={t('resetDescription')}
          confirmLabel={t('resetConfirm')}
          onConfirm={onReset}
        />
      </div>
    </div>
  )
}
