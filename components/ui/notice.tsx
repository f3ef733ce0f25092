import type { ReactNode } from 'react'

interface NoticeProps {
  children: ReactNode
  tone?: 'plain' | 'bad' | 'good'
  /** What can be done about it. */
  actions?: ReactNode
}

const borders = { plain: 'border-l-accent', bad: 'border-l-bad', good: 'border-l-good' }

/** One sentence that stands out, and what can be done. */
export function Notice({ children, tone = 'plain', actions }: NoticeProps) {
  return (
    <div
      className={`panel flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-l-4 px-3.5 py-2.5 text-sm ${borders[tone]}`}
    >
      <div className="min-w-0 flex-1 basis-60 wrap-anywhere">{children}</div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
