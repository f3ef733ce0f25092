'use client'
import Link from 'next/link'
import { usePathname, useSelectedLayoutSegment } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import { signInPath } from './back.ts'

/** Leads to the sign-in, and from there back to this page. Not from the shell, which does not know who is signed in. */
export function SignInLink() {
  const t = useTranslations('account')
  const path = usePathname()
  if (useSelectedLayoutSegment() === 'offline') return null
  return (
    <Link href={signInPath(path)} className={buttonClass('plain')}>
      {t('signIn')}
    </Link>
  )
}
