import { useTranslations } from 'next-intl'

interface MistakeTableProps {
  mistakes: readonly {
    name: string
    title: string
    hint: string
    failsVisible: number
    failsHidden: number
  }[]
}

/** The mistakes of an exercise, and how many cases tell each from the solution. */
export function MistakeTable({ mistakes }: MistakeTableProps) {
  const t = useTranslations('preview')
  return (
    <ul className="panel divide-y divide-line">
      {mistakes.map(({ name, title, hint, failsVisible, failsHidden }) => (
        <li key={name} className="px-3.5 py-2.5 text-sm">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{title}</span>
            <span className="font-mono text-xs text-muted">{name}</span>
            <span className="ml-auto font-mono text-xs tabular-nums">
              {t('fails', { visible: failsVisible, hidden: failsHidden })}
            </span>
          </div>
          <p className="mt-0.5 text-muted">{hint}</p>
        </li>
      ))}
    </ul>
  )
}
