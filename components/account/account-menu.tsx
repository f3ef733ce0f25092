'use client'
import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { MenuButton } from '../ui/menu-button.tsx'
import type { AuthProblem } from './auth-request.ts'
import { signOut } from './sign-out.ts'
import { useAuthProblemWords } from './use-auth-problem-words.ts'

const load = () => import('./account-choices.tsx')
const AccountChoices = lazy(load)

interface AccountMenuProps {
  name: string
  email: string
  isAdministrator: boolean
}

/** Who is signed in, and the way out. */
export function AccountMenu({ name, email, isAdministrator }: AccountMenuProps) {
  const t = useTranslations('account')
  const problemWords = useAuthProblemWords()
  const [problem, setProblem] = useState<AuthProblem>()
  const leave = async () => setProblem(await signOut())
  return (
    <>
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problemWords(problem)}
        </p>
      )}
      <MenuButton
        aria-label={t('of', { name })}
        load={load}
        menu={(trigger) => (
          <AccountChoices {...{ trigger, email, isAdministrator }} onSignOut={() => void leave()} />
        )}
      >
        <span className="max-w-28 truncate sm:max-w-48">{name}</span>
        <ChevronDown aria-hidden="true" className="size-4" />
      </MenuButton>
    </>
  )
}
