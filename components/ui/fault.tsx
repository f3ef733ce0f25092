import { useTranslations } from 'next-intl'
import { Button, buttonClass } from './button.tsx'
import { PageFrame } from './page-frame.tsx'

interface FaultProps {
  /** By which the operator finds it in the log. */
  reference: string | undefined
  onRetry(): void
}

/** Something failed that is ours. */
export function Fault({ reference, onRetry }: FaultProps) {
  const t = useTranslations('fault')
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">
        {t('advice')}{' '}
        {reference &&
          t.rich('reference', { reference, code: (text) => <code className="text-ink">{text}</code> })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
        <a href="/" className={buttonClass('plain')}>
          {t('toMap')}
        </a>
      </div>
    </PageFrame>
  )
}
