'use client'
import { useTranslations } from 'next-intl'
import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { formatPair } from '../tensor/format-number.ts'
import { leafText } from '../tensor/leaf-text.ts'
import type { Path } from '../tensor/path.ts'
import { findOptionalValueAt } from '../tensor/value-at.ts'
import { isWrong } from '../tensor/wrong-cells.ts'
import { ExplainedCell } from './explained-cell.tsx'
import type { Explainable } from './explained-result.ts'
import { useOptionalExplain } from './explaining.tsx'
import { pathOfPlace, placeOfPath } from './places-of.ts'
import { useExplained } from './use-explained.ts'

interface ExplanationPanelProps {
  explainable: Explainable
  path: Path | undefined
  /** What the learner's own function returned. */
  yours: Value | undefined
  tolerance: Tolerance
}

/** How the chosen cell of a result is made, and what was returned for it. */
export function ExplanationPanel({ explainable, path, yours, tolerance }: ExplanationPanelProps) {
  const t = useTranslations('explanation')
  const explained = useExplained(explainable, path)
  // What is told is about the cell that is shown: of another one that was chosen a moment ago the answer is on its way.
  const shown = explained ? pathOfPlace(explained) : path
  const hasExplain = useOptionalExplain() !== undefined
  if (!hasExplain) return null
  if (!shown) return <p className="text-sm text-muted">{t('choose')}</p>
  return (
    <section aria-label={t('title')} aria-live="polite" className="explanation">
      <h4 className="text-sm font-semibold">
        {t('title')}{' '}
        <span className="ml-1 font-mono text-xs font-normal text-muted">
          <PlaceWords path={shown} />
        </span>
      </h4>
      {explained === undefined && <p className="text-sm text-muted">{t('computing')}</p>}
      {explained === null && <p className="text-sm text-muted">{t('none')}</p>}
      {explained && (
        <>
          <ExplainedCell explained={explained} />
          <Yours
            wanted={findOptionalValueAt(explainable.result, shown)}
            got={findOptionalValueAt(yours, shown)}
            tolerance={tolerance}
          />
        </>
      )}
    </section>
  )
}

function PlaceWords({ path }: { path: Path }): string {
  const t = useTranslations('explanation')
  const { at, field } = placeOfPath(path)
  if (field !== '') return at.length > 0 ? t('fieldCell', { field, at: at.join(', ') }) : field
  return at.length > 0 ? t('cell', { at: at.join(', ') }) : t('number')
}

interface YoursProps {
  wanted: Value | undefined
  got: Value | undefined
  tolerance: Tolerance
}

function Yours({ wanted, got, tolerance }: YoursProps) {
  const t = useTranslations('explanation')
  if (got === undefined || wanted === undefined) return null
  if (!isWrong(wanted, got, tolerance)) return null
  const [want, mine] = [findOptionalNumber(wanted), findOptionalNumber(got)]
  const [expected, yours] =
    want === undefined || mine === undefined ? [leafText(wanted), leafText(got)] : formatPair(want, mine)
  return <p className="text-sm font-medium">{t('yoursWrong', { yours, expected })}</p>
}
