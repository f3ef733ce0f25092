import { type ReactNode, useId } from 'react'

interface ControlPanelProps {
  title: string
  /** By which the formulas and the views name it. */
  symbol?: string
  /** Beside the title, such as the size. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of what can be set. */
export function ControlPanel({ title, symbol = '', aside, children }: ControlPanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="panel grid grid-cols-1 gap-3 p-3.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <h2 id={id} className="mr-auto text-sm font-semibold">
          {title} {symbol && <var className="ml-0.5 font-mono text-xs text-muted not-italic">{symbol}</var>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
