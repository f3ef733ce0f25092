import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readBack } from '../../components/account/back.ts'
import { SignIn } from '../../components/account/sign-in.tsx'
import { SignOutButton } from '../../components/account/sign-out-button.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { runtime } from '../../platform/runtime.ts'
import { listOwnSubmissions } from '../../platform/submissions/list.ts'
import { findOptionalVisitor } from '../visitor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('signIn') }
}

interface SignInPageProps {
  searchParams: Promise<{ back?: string | string[] }>
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [t, person] = await Promise.all([getTranslations('account'), findOptionalVisitor()])
  if (person && !person.isAnonymous)
    return (
      <PageFrame>
        <h1 className="text-2xl font-bold tracking-tight">{t('signedIn')}</h1>
        <p className="mt-2 mb-5 text-muted">{t('asWhom', { name: person.name, email: person.email })}</p>
        <SignOutButton />
      </PageFrame>
    )
  const unclaimed = person ? (await listOwnSubmissions(runtime(), person.id)).length : 0
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('signIn')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('why')}</p>
      <SignIn
        unclaimed={unclaimed}
        back={readBack((await searchParams).back)}
        sendsMail={runtime().mailer !== undefined}
      />
    </PageFrame>
  )
}
