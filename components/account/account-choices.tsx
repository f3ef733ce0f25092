'use client'
import { LogOut } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Menu, MenuAct, MenuLabel } from '../ui/menu.tsx'

interface AccountChoicesProps {
  trigger: ReactNode
  email: string
  onSignOut(): void
}

export default function AccountChoices({ trigger, email, onSignOut }: AccountChoicesProps) {
  const t = useTranslations('account')
  return (
    <Menu trigger={trigger}>
      <MenuLabel>
        {t.rich('signedInAs', {
          email,
          address: (text) => <span className="break-all text-ink">{text}</span>,
        })}
      </MenuLabel>
      <MenuAct onSelect={onSignOut}>
        <LogOut aria-hidden="true" className="size-4" />
        {t('signOut')}
      </MenuAct>
    </Menu>
  )
}
