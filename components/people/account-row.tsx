'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EraseDialog } from '../account/erase-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import type { ListedAccount } from './account.ts'
import { LinkDialog } from './link-dialog.tsx'

/** Somebody who has an account, and what an administrator does for them. */
export function AccountRow({ account }: { account: ListedAccount }) {
  const t = useTranslations('people')
  const router = useRouter()
  const [open, setOpen] = useState<'link' | 'erase'>()
  const { id, name, email, isVerified, isAdministrator, createdAt } = account
  const close = () => setOpen(undefined)
  const closeAndLook = () => {
    close()
    router.refresh()
  }
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0 wrap-anywhere">
        <p>
          <span className="font-medium">{name}</span>{' '}
          {isAdministrator && <span className="text-sm text-accent">{t('administrator')}</span>}
        </p>
        <p className="text-sm text-muted">
          {email} · {t(isVerified ? 'verified' : 'unverified')} ·{' '}
          {t.rich('since', { time: () => <LocalTime at={createdAt} /> })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button aria-label={t('makeLinkOf', { name })} onClick={() => setOpen('link')}>
          {t('makeLink')}
        </Button>
        <Button aria-label={t('eraseOf', { name })} onClick={() => setOpen('erase')}>
          {t('erase')}
        </Button>
      </div>
      {open === 'link' && <LinkDialog account={account} onClose={closeAndLook} />}
      {open === 'erase' && (
        <EraseDialog
          title={t('eraseTitle', { name })}
          why={t('eraseWhy', { email })}
          passwordLabel={t('ownPassword')}
          confirmLabel={t('eraseConfirm')}
          path={`/api/people/${id}`}
          words={{ conflict: t('onlyInstructor'), 'not-found': t('gone') }}
          onClose={close}
          onErased={closeAndLook}
        />
      )}
    </li>
  )
}
