'use client'
import { useTranslations } from 'next-intl'
import { GridView } from '../tensor/grid-view.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
import { type Explained, inputGridsOf, resultGridsOf, type TitledGrid } from './explained-grids.ts'
import { SumView } from './sum-view.tsx'

interface ExplainedCellProps {
  explained: Explained
  /** Drawn beside what it is made of; left out where it is on the page already. */
  hasResult?: boolean
}

/** One number: the window in the input, what lies over it, and the sum written out. */
export function ExplainedCell({ explained, hasResult = true }: ExplainedCellProps) {
  const t = useTranslations('explanation')
  const inputs = inputGridsOf(explained)
  const grids = hasResult ? [...inputs, ...resultGridsOf(explained)] : inputs
  return (
    <div className="grid grid-cols-1 gap-3">
      {grids.length > 0 && (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          {grids.map((one) => (
            <Titled key={one.title} {...one} />
          ))}
        </div>
      )}
      <SumView explanation={explained.explanation} />
      {explained.surroundings && explained.surroundings.starts.size > 0 && (
        <p className="text-xs text-muted">
          <span aria-hidden="true" className="start-sign" /> {t('starts')}
        </p>
      )}
    </div>
  )
}

function Titled({ title, grid }: TitledGrid) {
  return (
    <div className="min-w-0 max-w-full">
      <p className="mb-1 font-mono text-xs text-muted">{title}</p>
      <ScrollX label={title}>
        <GridView grid={grid} label={title} />
      </ScrollX>
    </div>
  )
}
