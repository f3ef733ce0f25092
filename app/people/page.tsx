import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signInPath } from '../../components/account/back.ts'
import { AccountRow } from '../../components/people/account-row.tsx'
import { ActList } from '../../components/people/act-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Field } from '../../components/ui/field.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import type { Person } from '../../platform/auth/learner.ts'
import { findAccounts } from '../../platform/people/find-accounts.ts'
import { listActs } from '../../platform/people/list-acts.ts'
import { runtime } from '../../platform/runtime.ts'
import { foundOrNotFound } from '../found.ts'
import { findOptionalVisitor } from '../visitor.ts'

interface Props {
  searchParams: Promise<{ search?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const person = await findOptionalVisitor()
  if (!person || person.isAnonymous) redirect(signInPath('/people'))
  const { search } = await searchParams
  const words = typeof search === 'string' ? search.slice(0, 254) : ''
  const [t, { found, acts }] = await Promise.all([
    getTranslations('people'),
    foundOrNotFound(read(person, words)),
  ])
  const { accounts, hasMore } = found
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('title')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('hint')}</p>
      <form className="flex flex-wrap items-end gap-3">
        <div className="w-72 max-w-full">
          <Field label={t('search')} name="search" type="search" defaultValue={words} maxLength={254} />
        </div>
        <Button type="submit" className="min-h-10">
          {t('find')}
        </Button>
      </form>
      <p className="mt-4 mb-2 text-sm text-muted">
        {hasMore ? t('more', { count: accounts.length }) : t('found', { count: accounts.length })}
      </p>
      {accounts.length > 0 && (
        <ul className="panel divide-y divide-line">
          {accounts.map(({ emailVerified, role, createdAt, ...account }) => (
            <AccountRow
              key={account.id}
              account={{
                ...account,
                ...{ isVerified: emailVerified, isAdministrator: role === 'administrator' },
                createdAt: createdAt.toISOString(),
              }}
            />
          ))}
        </ul>
      )}
      <section aria-labelledby="acts" className="mt-10">
        <h2 id="acts" className="mb-3 font-semibold">
          {t('acts')}
        </h2>
        <ActList acts={acts.map(({ at, ...act }) => ({ ...act, at: at.toISOString() }))} />
      </section>
    </PageFrame>
  )
}

async function read(person: Person, words: string) {
  const [found, acts] = await Promise.all([
    findAccounts(runtime(), person, words),
    listActs(runtime(), person),
  ])
  return { found, acts }
}
