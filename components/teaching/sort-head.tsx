'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { headCellClass } from './long-table.tsx'

interface SortHeadProps {
  isSorted: boolean
  isDescending: boolean
  /** How its text is set. */
  more: string
  onSort(): void
  children: ReactNode
}

/** The head of a column that a table can be sorted by. */
export function SortHead({ isSorted, isDescending, more, onSort, children }: SortHeadProps) {
  const Arrow = isDescending ? ArrowDown : ArrowUp
  const direction = isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={`${headCellClass} ${more}`}>
      <button
        type="button"
        onClick={onSort}
        className="flex w-full items-end gap-1 [text-align:inherit] hover:text-accent"
      >
        {isSorted && <Arrow aria-hidden="true" className="my-1 size-3.5 shrink-0" />}
        <span className="min-w-0 flex-1">{children}</span>
      </button>
    </th>
  )
}
