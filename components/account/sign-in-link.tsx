'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import { signInPath } from './back.ts'

/** Leads to the sign-in, and from there back to this page. */
export function SignInLink() {
  const t = useTranslations('account')
  return (
    <Link href={signInPath(usePathname())} className={buttonClass('plain')}>
      {t('signIn')}
    </Link>
  )
}
