import { getTranslations } from 'next-intl/server'
import { AccountMenu } from '../components/account/account-menu.tsx'
import { SignInLink } from '../components/account/sign-in-link.tsx'
import { findOptionalVisitor, sessionOf } from './visitor.ts'

/** The account's corner of the header. */
export async function Account() {
  const person = await findOptionalVisitor()
  if (person && !person.isAnonymous) {
    const { name, email, role } = person
    return <AccountMenu {...{ name, email }} isAdministrator={role === 'administrator'} />
  }
  const t = await getTranslations('account')
  return (
    <>
      {sessionOf(person) === 'anonymous' && (
        <span className="hidden text-sm text-muted md:inline">{t('practising')}</span>
      )}
      <SignInLink />
    </>
  )
}
