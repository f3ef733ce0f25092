import { useTranslations } from 'next-intl'
import { formatNumber } from './format-number.ts'

/** What the tints mean: from the most negative to the most positive, through 0. */
export function Legend({ scale }: { scale: number }) {
  const t = useTranslations('tensor')
  if (scale === 0) return null
  return (
    <p className="heat-legend" aria-label={t('legend', { largest: formatNumber(scale) })} role="img">
      <span aria-hidden="true">{formatNumber(-scale)}</span>
      <span aria-hidden="true" className="heat-ramp" />
      <span aria-hidden="true">{formatNumber(scale)}</span>
    </p>
  )
}
