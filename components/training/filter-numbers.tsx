import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Planes } from '../../grader/training/networks/look-inside.ts'
import { gridOf } from '../tensor/grid-of.ts'
import { GridView } from '../tensor/grid-view.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'

/** The weights of the filters, to be read; drawn once somebody wants to. */
export function FilterNumbers({ filters, scale }: { filters: Planes; scale: number }) {
  const t = useTranslations('training')
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-sm text-muted hover:text-accent">{t('filterNumbers')}</summary>
      {isOpen && (
        <ScrollX label={t('filterNumbers')}>
          <div className="flex gap-5 pt-2">
            {filters.map((filter, index) => (
              <div key={index}>
                <p className="mb-1 text-xs text-muted">{t('filter', { number: index + 1 })}</p>
                <GridView
                  label={t('filter', { number: index + 1 })}
                  grid={gridOf(filter, {
                    path: [],
                    focus: [],
                    limit: 11,
                    scale,
                    look: (_, weight) => ({ text: twoDecimals(Number(weight)) }),
                  })}
                />
              </div>
            ))}
          </div>
        </ScrollX>
      )}
    </details>
  )
}

/** Never −0.00. */
const twoDecimals = (weight: number) => (Math.round(weight * 100) / 100 + 0).toFixed(2).replace('-', '−')
