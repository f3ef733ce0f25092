import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

interface HintsProps {
  hints: readonly ReactNode[]
  /** How many are shown. */
  shown: number
  onNext(): void
}

/** One hint at a time, each stronger than the one before. */
export function Hints({ hints, shown, onNext }: HintsProps) {
  const t = useTranslations('hints')
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
        <Button className="justify-self-start" onClick={onNext}>
          {t(shown === 0 ? 'show' : 'showAnother', { number: shown + 1, count: hints.length })}
        </Button>
      )}
    </div>
  )
}
