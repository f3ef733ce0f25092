'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GridView } from '../tensor/grid-view.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
import { type Explained, inputGridsOf, type TitledGrid } from './explained-grids.ts'
import { SumView } from './sum-view.tsx'

interface ExplainedCellProps {
  explained: Explained
  /** The result, drawn beside what it is made of. */
  result?: ReactNode
}

/** One number: the window in the input, what lies over it, and the sum written out. */
export function ExplainedCell({ explained, result }: ExplainedCellProps) {
  const t = useTranslations('explanation')
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3 empty:hidden">
        {inputGridsOf(explained).map((one) => (
          <TitledGridView key={one.title} {...one} />
        ))}
        {result}
      </div>
      <SumView explanation={explained.explanation} />
      {explained.surroundings && explained.surroundings.starts.size > 0 && (
        <p className="text-xs text-muted">
          <span aria-hidden="true" className="start-sign" /> {t('starts')}
        </p>
      )}
    </div>
  )
}

export function TitledGridView({ title, grid }: TitledGrid) {
  return (
    <div className="min-w-0 max-w-full">
      <p className="mb-1 font-mono text-xs text-muted">{title}</p>
      <ScrollX label={title}>
        <GridView grid={grid} label={title} />
      </ScrollX>
    </div>
  )
}
