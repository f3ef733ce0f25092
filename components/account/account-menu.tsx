'use client'
import { ChevronDown, LogOut } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { buttonClass } from '../ui/button.tsx'
import type { AuthProblem } from './auth-request.ts'
import { signOut } from './sign-out.ts'
import { useAuthProblemWords } from './use-auth-problem-words.ts'

interface AccountMenuProps {
  name: string
  email: string
}

/** Who is signed in, and the way out. */
export function AccountMenu({ name, email }: AccountMenuProps) {
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
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={buttonClass('quiet')} aria-label={t('of', { name })}>
          <span className="max-w-28 truncate sm:max-w-48">{name}</span>
          <ChevronDown aria-hidden="true" className="size-4" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="panel z-50 min-w-52 p-1.5 text-sm shadow-lg"
        >
          <DropdownMenu.Label className="px-2.5 py-1.5 text-muted">
            {t.rich('signedInAs', {
              email,
              address: (text) => <span className="break-all text-ink">{text}</span>,
            })}
          </DropdownMenu.Label>
          <DropdownMenu.Item
            onSelect={() => void leave()}
            className="flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 outline-none data-[highlighted]:bg-accent data-[highlighted]:text-accent-ink"
          >
            <LogOut aria-hidden="true" className="size-4" />
            {t('signOut')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
    </>
  )
}
