import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** Of pages that are made on the server alone. */
export function NeedsNetwork() {
  const t = useTranslations('offline')
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">{t('needsNetwork')}</p>
      <a href="/" className={buttonClass('primary')}>
        {t('toMap')}
      </a>
    </PageFrame>
  )
}
