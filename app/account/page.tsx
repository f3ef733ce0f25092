import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AddressLine } from '../../components/account/address-line.tsx'
import { signInPath } from '../../components/account/back.ts'
import { KeyForm } from '../../components/account/key-form.tsx'
import { KeyList } from '../../components/account/key-list.tsx'
import { NameForm } from '../../components/account/name-form.tsx'
import { OwnData } from '../../components/account/own-data.tsx'
import { PasswordForm } from '../../components/account/password-form.tsx'
import { SessionList } from '../../components/account/session-list.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { listOwnKeys } from '../../platform/keys/list.ts'
import { readAccount } from '../../platform/people/read-account.ts'
import { runtime } from '../../platform/runtime.ts'
import { findOptionalVisit } from '../visitor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownAccount'))('title') }
}

export default async function AccountPage() {
  const visit = await findOptionalVisit()
  if (!visit || visit.person.isAnonymous) redirect(signInPath('/account'))
  const now = new Date()
  const [t, account, keys] = await Promise.all([
    getTranslations('ownAccount'),
    readAccount(runtime(), visit, now),
    listOwnKeys(runtime(), visit.person),
  ])
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('title')}</h1>
      <div className="mt-6 grid gap-6">
        <Part title={t('person')}>
          <NameForm name={account.name} />
          <AddressLine
            email={account.email}
            isVerified={account.emailVerified}
            sendsMail={runtime().mailer !== undefined}
          />
        </Part>
        <Part title={t('password')} why={t('passwordWhy')}>
          <PasswordForm />
        </Part>
        <Part title={t('sessions')} why={t('sessionsWhy')}>
          <SessionList
            sessions={account.sessions.map(({ id, createdAt, ipAddress, userAgent, isThis }) => ({
              ...{ id, isThis, createdAt: createdAt.toISOString() },
              ...{ ipAddress: ipAddress ?? '', userAgent: userAgent ?? '' },
            }))}
          />
        </Part>
        <Part title={t('keys')} why={<KeysWhy />}>
          <KeyList
            keys={keys.map(({ id, name, start, expiresAt, lastUsedAt }) => ({
              ...{ id, name, start, expiresAt: expiresAt.toISOString(), isOver: expiresAt <= now },
              lastUsedAt: lastUsedAt?.toISOString() ?? null,
            }))}
          />
          <KeyForm />
        </Part>
        <Part title={t('data')}>
          <OwnData />
        </Part>
      </div>
    </PageFrame>
  )
}

function KeysWhy() {
  return useTranslations('ownAccount').rich('keysWhy', { code: (text) => <code>{text}</code> })
}

function Part({ title, why, children }: { title: string; why?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel grid gap-4 p-5 md:grid-cols-[15rem_minmax(0,1fr)] md:gap-8">
      <div>
        <h2 className="font-semibold">{title}</h2>
        {why && <p className="mt-1 text-sm text-muted">{why}</p>}
      </div>
      <div className="grid content-start gap-5">{children}</div>
    </section>
  )
}
