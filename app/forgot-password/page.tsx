import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AskForReset } from '../../components/account/ask-for-reset.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { runtime } from '../../platform/runtime.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('oneTimeLink'))('askTitle') }
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations('oneTimeLink')
  const sendsMail = runtime().mailer !== undefined
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('askTitle')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t(sendsMail ? 'askHint' : 'noMail')}</p>
      {sendsMail && <AskForReset />}
      <p className="mt-6 text-sm">
        <Link href="/sign-in" className="link">
          {t('backToSignIn')}
        </Link>
      </p>
    </PageFrame>
  )
}
