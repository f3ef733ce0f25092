import { Play, RotateCcw, Send } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ariaShortcut, writeShortcut } from '../commands/shortcut.ts'
import type { UsedDraft } from '../editor/draft.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { useIsApple } from '../ui/use-is-apple.ts'
import { DraftLine } from './draft-line.tsx'
import type { HandingIn } from './handing-in.ts'
import { HandingInLine } from './handing-in-line.tsx'
import { shortcuts } from './shortcuts.ts'

interface ToolbarProps {
  handingIn: HandingIn | undefined
  status: UsedDraft['status']
  isJustSaved: boolean
  isRunning: boolean
  isSubmitting: boolean
  onRun(): void
  onSubmit(): void
  onReset(): void
  /** It may be asked for elsewhere as well. */
  askingReset: { isOpen: boolean; onOpen(isOpen: boolean): void }
}

export function Toolbar(props: ToolbarProps) {
  const { handingIn, status, isJustSaved, isRunning, isSubmitting, onRun, onSubmit, onReset } = props
  const t = useTranslations('toolbar')
  const isApple = useIsApple()
  const [runKeys, submitKeys] = [shortcuts.run, shortcuts.submit].map((keys) => ({
    'aria-keyshortcuts': ariaShortcut(keys, isApple),
    title: writeShortcut(keys, isApple),
  }))
  return (
    <>
      {handingIn && <HandingInLine handingIn={handingIn} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={onRun} aria-disabled={isRunning} {...runKeys}>
          <Play aria-hidden="true" className="size-4" />
          {t('run')}
        </Button>
        <Button look="primary" onClick={onSubmit} aria-disabled={isSubmitting} {...submitKeys}>
          <Send aria-hidden="true" className="size-4" />
          {t('submit')}
        </Button>
        <p className="hidden text-xs text-muted xl:block">
          <kbd>{runKeys?.title}</kbd> · <kbd>{submitKeys?.title}</kbd>
        </p>
        <div className="ml-auto flex items-center gap-2">
          <DraftLine status={status} isJustSaved={isJustSaved} />
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
            asking={props.askingReset}
          />
        </div>
      </div>
    </>
  )
}
