import type { ReactNode } from 'react'

/** What can be set, and beside it, or beneath, what comes of it. */
export function PartLayout({ controls, view }: { controls: ReactNode; view: ReactNode }) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[24.5rem_minmax(0,1fr)] lg:gap-5">
      <div className="grid min-w-0 grid-cols-1 gap-3">{controls}</div>
      <div className="grid min-w-0 grid-cols-1 gap-3 lg:sticky lg:top-4">{view}</div>
    </div>
  )
}
