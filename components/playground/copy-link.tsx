'use client'
import { Check, Link2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** Copies the address of what is shown; where a page may not, the address is there to be copied by hand. */
export function CopyLink({ link }: { link: string }) {
  const t = useTranslations('playground')
  const [done, setDone] = useState<{ link: string; isCopied: boolean }>()
  const copy = async () => {
    const { origin, pathname } = location
    setDone({ link, isCopied: await isCopied(`${origin}${pathname}${link}`) })
  }
  const isDone = done?.link === link
  const Icon = isDone && done.isCopied ? Check : Link2
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:flex-row-reverse">
      <Button onClick={copy}>
        <Icon aria-hidden="true" className="size-4" />
        {t('copyLink')}
      </Button>
      <p role="status" className="text-sm text-muted">
        {isDone && (done.isCopied ? t('copied') : t('notCopied'))}
      </p>
      {isDone && !done.isCopied && (
        <input
          readOnly
          aria-label={t('link')}
          value={`${location.origin}${location.pathname}${link}`}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-9 w-60 rounded-lg border border-line-strong bg-surface px-2 font-mono text-xs"
        />
      )}
    </div>
  )
}

/** Only pages that came over HTTPS, or from this machine, have a clipboard, and their visitor may forbid it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
