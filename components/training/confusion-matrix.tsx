import { useTranslations } from 'next-intl'
import type { DrawnGrid } from '../tensor/drawn-grid.ts'
import { GridView, type Selecting } from '../tensor/grid-view.tsx'

/** Row: what a digit shows; column: what is read. Right and wrong have their own ends of the scale. */
export function ConfusionMatrix({ confusion, ...selecting }: { confusion: number[][] } & Selecting) {
  const t = useTranslations('training')
  return (
    <div className="training-confusion">
      <GridView grid={gridOf(confusion)} label={t('confusion')} {...selecting} />
    </div>
  )
}

function gridOf(confusion: readonly (readonly number[])[]): DrawnGrid {
  const most = Math.max(1, ...confusion.flatMap((row, i) => row.filter((_, j) => i !== j)))
  return {
    columns: confusion.map((_, digit) => digit),
    rows: confusion.map((row, i) => {
      const total = Math.max(
        1,
        row.reduce((sum, count) => sum + count, 0),
      )
      return {
        index: i,
        cells: row.map((count, j) => ({
          path: [i, j],
          text: String(count),
          heat: i === j ? count / total : -count / most,
          look: {},
        })),
      }
    }),
  }
}
