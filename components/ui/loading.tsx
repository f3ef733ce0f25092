import { useTranslations } from 'next-intl'

/** While a page is fetched. */
export function Loading() {
  const t = useTranslations('loading')
  return (
    <div role="status" className="mx-auto max-w-4xl px-6 py-10 text-muted">
      <h1>{t('title')}</h1>
    </div>
  )
}
