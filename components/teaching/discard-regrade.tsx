'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'

export function DiscardRegrade({ isBusy, onDiscard }: { isBusy: boolean; onDiscard(): void }) {
  const t = useTranslations('teaching.regrade')
  return (
    <Confirm
      trigger={
        <Button look="quiet" disabled={isBusy}>
          {t('discard')}
        </Button>
      }
      title={t('discardTitle')}
      description={t('discardDescription')}
      confirmLabel={t('discard')}
      onConfirm={onDiscard}
    />
  )
}
