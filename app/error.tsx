'use client'
import { useTranslations } from 'next-intl'
import { Fault } from '../components/ui/fault.tsx'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  const t = useTranslations('fault')
  return (
    <>
      <title>{t('title')}</title>
      <Fault reference={error.digest} onRetry={reset} />
    </>
  )
}
