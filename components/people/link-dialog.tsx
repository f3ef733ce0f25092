'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SecretText } from '../account/secret-text.tsx'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { Modal } from '../ui/modal.tsx'
import type { ListedAccount } from './account.ts'

interface LinkDialogProps {
  account: ListedAccount
  onClose(): void
}

/** Makes a link to a new password, and shows it this once. */
export function LinkDialog({ account: { id, name, email }, onClose }: LinkDialogProps) {
  const t = useTranslations('people')
  const { ask, isBusy, told } = useAsking()
  const [made, setMade] = useState<{ link: string; endsAt: string }>()
  const make = async () => {
    if (isBusy) return
    setMade(
      await ask(async () =>
        withWords(await askServer('POST', `/api/people/${id}/reset-link`), {
          'not-found': t('gone'),
          'too-many': t('tooManyLinks'),
        }),
      ),
    )
  }
  return (
    <Modal
      title={t('linkTitle', { name })}
      className="top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[min(30rem,calc(100vw-2rem))] -translate-1/2"
      onClose={onClose}
    >
      <div className="grid gap-4 overflow-y-auto p-4">
        <p className="text-sm text-muted">{t('linkWhy', { email })}</p>
        {told}
        {made ? (
          <div role="status" className="grid gap-2">
            <SecretText text={made.link} />
            <p className="text-sm">{t.rich('linkMade', { time: () => <LocalTime at={made.endsAt} /> })}</p>
          </div>
        ) : (
          <Button
            look="primary"
            aria-disabled={isBusy}
            className="justify-self-start"
            onClick={() => void make()}
          >
            {t('makeTheLink')}
          </Button>
        )}
      </div>
    </Modal>
  )
}
