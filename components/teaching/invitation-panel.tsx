'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { useIsBrowser } from '../ui/use-is-browser.ts'

interface InvitationPanelProps {
  course: string
  invitation: string | null
}

/** The link by which whoever has it joins as a student. */
export function InvitationPanel({ course, invitation }: InvitationPanelProps) {
  const t = useTranslations('teaching.invitation')
  const { ask, isBusy, told } = useAsking()
  const router = useRouter()
  const set = async (isOpen: boolean) => {
    if (await ask(() => askServer('PUT', `/api/courses/${course}/invitation`, { isOpen }))) router.refresh()
  }
  return (
    <section className="panel grid gap-3 p-4" aria-labelledby="invitation">
      <h2 id="invitation" className="font-semibold">
        {t('heading')}
      </h2>
      <p className="text-sm text-muted">{t(invitation ? 'open' : 'none')}</p>
      {invitation ? (
        <Link
          key={invitation}
          invitation={invitation}
          onEnd={() => void set(false)}
          onRenew={() => void set(true)}
        />
      ) : (
        <Button disabled={isBusy} className="justify-self-start" onClick={() => void set(true)}>
          {t('make')}
        </Button>
      )}
      {told}
    </section>
  )
}

interface LinkProps {
  invitation: string
  onEnd(): void
  onRenew(): void
}

function Link({ invitation, onEnd, onRenew }: LinkProps) {
  const t = useTranslations('teaching.invitation')
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  const address = `${useIsBrowser() ? window.location.origin : ''}/join/${invitation}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('copied')
    } catch {
      // Only pages that came over HTTPS have a clipboard, and their visitor may forbid it.
      setCopied('notCopied')
    }
  }
  return (
    <>
      <code className="rounded-lg border border-line px-3 py-2 text-xs break-all">{address}</code>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <Confirm
          trigger={<Button look="quiet">{t('renew')}</Button>}
          title={t('renewTitle')}
          description={t('renewDescription')}
          confirmLabel={t('renew')}
          onConfirm={onRenew}
        />
        <Confirm
          trigger={<Button look="quiet">{t('end')}</Button>}
          title={t('endTitle')}
          description={t('endDescription')}
          confirmLabel={t('end')}
          onConfirm={onEnd}
        />
        <span role="status" className="text-sm text-muted">
          {copied && t(copied)}
        </span>
      </div>
    </>
  )
}
