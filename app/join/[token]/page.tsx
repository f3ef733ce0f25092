import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { JoinButton } from '../../../components/course/join-button.tsx'
import { NeedsAccount } from '../../../components/course/needs-account.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { readInvitation } from '../../../platform/courses/invite.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { findOptionalVisitor } from '../../visitor.ts'

interface Props {
  params: Promise<{ token: string }>
}

const findOptionalInvitation = cache(async (token: string) => {
  try {
    return await readInvitation(runtime(), token)
  } catch (error) {
    if (isRefusal(error)) return undefined // ended: the page says so
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const invitation = await findOptionalInvitation((await params).token)
  return { title: invitation?.title ?? (await getTranslations('courses'))('join.heading') }
}

export default async function JoinPage({ params }: Props) {
  const { token } = await params
  const [t, person, invitation] = await Promise.all([
    getTranslations('courses.join'),
    findOptionalVisitor(),
    findOptionalInvitation(token),
  ])
  if (!invitation)
    return (
      <PageFrame>
        <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
        <p className="mt-2 max-w-prose text-muted">{t('over')}</p>
      </PageFrame>
    )
  const { title, term } = invitation
  const about = term === '' ? t('heading') : t('headingOf', { term })
  if (!person || person.isAnonymous)
    return <NeedsAccount about={about} title={title} from={`/join/${token}`} />
  return (
    <PageFrame>
      <p className="text-sm text-muted">{about}</p>
      <h1 className="text-2xl font-bold tracking-tight wrap-anywhere">{title}</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">
        {t('asWhom', { name: person.name, email: person.email })}
      </p>
      <JoinButton invitation={token} />
    </PageFrame>
  )
}
