import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VerifyForm } from '../../components/account/verify-form.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('oneTimeLink'))('verifyTitle') }
}

export default async function VerifyPage() {
  const t = await getTranslations('oneTimeLink')
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('verifyTitle')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('verifyHint')}</p>
      <VerifyForm />
    </PageFrame>
  )
}
