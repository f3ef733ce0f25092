'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { buttonClass } from '../ui/button.tsx'
import { signInPath } from './back.ts'

/** Leads to the sign-in, and from there back to this page. */
export function SignInLink() {
  return (
    <Link href={signInPath(usePathname())} className={buttonClass('plain')}>
      Sign in
    </Link>
  )
}
