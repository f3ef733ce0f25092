import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResetForm } from '../../components/account/reset-form.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('oneTimeLink'))('resetTitle') }
}

export default async function ResetPasswordPage() {
  const t = await getTranslations('oneTimeLink')
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('resetTitle')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('resetHint')}</p>
      <ResetForm />
    </PageFrame>
  )
}
