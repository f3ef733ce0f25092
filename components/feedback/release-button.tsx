'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Notice } from '../ui/notice.tsx'

interface ReleaseButtonProps {
  /** Drafts that there are. */
  drafts: number
  /** Of the API. */
  path: string
  /** Of whom all drafts are released at once. */
  of: 'submission' | 'assignment'
}

interface Released {
  comments: number
  submissions: number
}

/** Lets students read what was drafted, all of it at once. */
export function ReleaseButton({ drafts, path, of }: ReleaseButtonProps) {
  const t = useTranslations('feedback.release')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const [released, setReleased] = useState<Released>()
  const release = async () => {
    const answer = await ask<Released>(() => askServer('POST', path))
    setReleased(answer)
    router.refresh()
  }
  return (
    <div className="*:mb-3">
      {drafts > 0 && (
        <Notice
          actions={
            <Confirm
              trigger={
                <Button look="primary" disabled={isBusy}>
                  {t('release', { count: drafts })}
                </Button>
              }
              title={t('title', { count: drafts })}
              description={t(`description.${of}`)}
              confirmLabel={t('release', { count: drafts })}
              onConfirm={() => void release()}
            />
          }
        >
          {t(`drafts.${of}`, { count: drafts })}
        </Notice>
      )}
      {told}
      <div role="status" className="empty:hidden">
        {released && <Notice tone="good">{t('released', { ...released })}</Notice>}
      </div>
    </div>
  )
}
