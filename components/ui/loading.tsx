import { useTranslations } from 'next-intl'

/** While a page is fetched. */
export function Loading() {
  const t = useTranslations('loading')
  return (
    <p role="status" className="mx-auto max-w-4xl px-6 py-10 text-muted">
      {t('title')}
    </p>
  )
}
