import type { Metadata } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '../components/ui/button.tsx'
import { PageFrame } from '../components/ui/page-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notFound'))('title') }
}

export default function NotFound() {
  const t = useTranslations('notFound')
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">{t('reasons')}</p>
      <Link href="/" className={buttonClass('primary')}>
        {t('toMap')}
      </Link>
    </PageFrame>
  )
}
