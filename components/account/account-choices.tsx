'use client'
import { LogOut, UserRound, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Menu, MenuAct, MenuLabel, MenuLink, MenuRule } from '../ui/menu.tsx'

interface AccountChoicesProps {
  trigger: ReactNode
  email: string
  isAdministrator: boolean
  onSignOut(): void
}

export default function AccountChoices({ trigger, email, isAdministrator, onSignOut }: AccountChoicesProps) {
  const t = useTranslations('account')
  const own = useTranslations('ownAccount')
  const people = useTranslations('people')
  return (
    <Menu trigger={trigger}>
      <MenuLabel>
        {t.rich('signedInAs', {
          email,
          address: (text) => <span className="break-all text-ink">{text}</span>,
        })}
      </MenuLabel>
      <MenuLink href="/account">
        <UserRound aria-hidden="true" className="size-4" />
        {own('menu')}
      </MenuLink>
      {isAdministrator && (
        <MenuLink href="/people">
          <Users aria-hidden="true" className="size-4" />
          {people('menu')}
        </MenuLink>
      )}
      <MenuRule />
      <MenuAct onSelect={onSignOut}>
        <LogOut aria-hidden="true" className="size-4" />
        {t('signOut')}
      </MenuAct>
    </Menu>
  )
}
