'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'

/** One hint at a time, each stronger than the one before. */
export function Hints({ hints }: { hints: readonly ReactNode[] }) {
  const t = useTranslations('hints')
  const [shown, setShown] = useState(0)
  return (
    <div className="grid grid-cols-1 gap-3">
      <ol className="grid grid-cols-1 gap-2 empty:hidden" aria-live="polite">
        {hints.slice(0, shown).map((hint, index) => (
          <li key={index} className="panel px-3 py-2.5 text-sm">
            {hint}
          </li>
        ))}
      </ol>
      {shown < hints.length && (
        <Button className="justify-self-start" onClick={() => setShown(shown + 1)}>
          {t(shown === 0 ? 'show' : 'showAnother', { number: shown + 1, count: hints.length })}
        </Button>
      )}
    </div>
  )
}
