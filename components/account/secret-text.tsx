'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** What is shown this once, to be copied. */
export function SecretText({ text }: { text: string }) {
  const t = useTranslations('ownAccount')
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      // Only pages that came over HTTPS have a clipboard, and their visitor may forbid it.
      setCopied('notCopied')
    }
  }
  return (
    <div className="grid gap-2">
      <code className="rounded-lg border border-line px-3 py-2 text-xs break-all select-all">{text}</code>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <span role="status" className="text-sm text-muted">
          {copied && t(copied)}
        </span>
      </div>
    </div>
  )
}
