import type { ReactNode } from 'react'
import { Input } from './labelled.tsx'

interface ListBarProps {
  /** What the field is called that one seeks in. */
  label: string
  sought: string
  onSought(sought: string): void
  /** How many of all are shown. */
  told: ReactNode
  /** By what else the list is filtered: before the field, and after it. */
  before?: ReactNode
  children?: ReactNode
}

/** What stands above a long list: what is sought in it, and how much of it that leaves. */
export function ListBar({ label, sought, onSought, told, before, children }: ListBarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-end gap-3">
      {before}
      <Input type="search" label={label} value={sought} onValue={onSought} className="w-72 max-w-full" />
      {children}
      <p role="status" className="pb-2.5 text-sm text-muted">
        {told}
      </p>
    </div>
  )
}
