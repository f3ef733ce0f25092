import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface SaveRowProps {
  label: string
  look?: 'primary' | 'plain'
  isBusy: boolean
  /** That it was done; false or empty where it was not. */
  told: ReactNode
}

/** The end of a form that stays where it is: its button, and beside it that it was done. */
export function SaveRow({ label, look = 'plain', isBusy, told }: SaveRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" look={look} aria-disabled={isBusy}>
        {label}
      </Button>
      <p role="status" className="text-sm text-muted empty:hidden">
        {told}
      </p>
    </div>
  )
}
