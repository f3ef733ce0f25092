import { Gavel, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface OutcomeHeadingProps {
  /** Tried in this browser, or judged by the grader. */
  kind: 'run' | 'submission'
  title: ReactNode
  detail: ReactNode
}

/** What came out, and who says so. */
export function OutcomeHeading({ kind, title, detail }: OutcomeHeadingProps) {
  const t = useTranslations('outcome')
  const Icon = kind === 'run' ? Play : Gavel
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span
        className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-medium ${kind === 'run' ? 'border-dashed border-line-strong text-muted' : 'border-accent text-accent'}`}
      >
        <Icon aria-hidden="true" className="size-3" />
        {t(kind)}
      </span>
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="text-muted">{detail}</p>
    </div>
  )
}
