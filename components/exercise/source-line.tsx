import { useTranslations } from 'next-intl'

interface SourceLineProps {
  line: number
  column: number | undefined
  /** Leads there; where there is nothing to lead to, the place is said only. */
  onLine: ((line: number, column: number | undefined) => void) | undefined
}

/** A place in the learner's own source. */
export function SourceLine({ line, column, onLine }: SourceLineProps) {
  const t = useTranslations('place')
  const words = column === undefined ? t('line', { line }) : t('lineAndColumn', { line, column })
  if (!onLine) return <span className="whitespace-nowrap text-muted">{t('said', { place: words })}</span>
  return (
    <button type="button" className="link whitespace-nowrap" onClick={() => onLine(line, column)}>
      {t('goTo', { place: words })}
    </button>
  )
}
