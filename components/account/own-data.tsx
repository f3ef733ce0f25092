'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, buttonClass } from '../ui/button.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { forgetPerson } from './forget.ts'

/** One's data: all of it as a file, and the end of it. */
export function OwnData() {
  const t = useTranslations('ownAccount')
  const [isErasing, setErasing] = useState(false)
  const leave = () => {
    forgetPerson()
    window.location.assign('/')
  }
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-prose text-sm text-muted">{t('exportWhy')}</p>
      <a href="/api/account/export" download className={buttonClass('plain')}>
        {t('export')}
      </a>
      <p className="mt-2 max-w-prose text-sm text-muted">{t('eraseWhy')}</p>
      <Button onClick={() => setErasing(true)}>{t('erase')}</Button>
      {isErasing && (
        <EraseDialog
          title={t('eraseTitle')}
          why={t('eraseWhy')}
          passwordLabel={t('password')}
          confirmLabel={t('eraseConfirm')}
          path="/api/account"
          words={{ conflict: t('onlyInstructor') }}
          onClose={() => setErasing(false)}
          onErased={leave}
        />
      )}
    </div>
  )
}
