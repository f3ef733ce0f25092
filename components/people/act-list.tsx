import { useTranslations } from 'next-intl'
import { LocalTime } from '../ui/local-time.tsx'

export interface ListedAct {
  id: string
  /** ISO 8601 */
  at: string
  action: 'account.link-made' | 'account.erased'
  /** null: the installation itself; undefined: somebody who has no account any more. */
  who: string | null | undefined
  whom: string | undefined
}

/** What was done to accounts, and by whom. */
export function ActList({ acts }: { acts: readonly ListedAct[] }) {
  const t = useTranslations('people')
  if (acts.length === 0) return <p className="text-sm text-muted">{t('noActs')}</p>
  return (
    <ol className="panel divide-y divide-line">
      {acts.map(({ id, at, action, who, whom }) => (
        <li
          key={id}
          className="grid gap-x-5 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <span className="text-muted tabular-nums">
            <LocalTime at={at} />
          </span>
          <span className="min-w-0 wrap-anywhere">
            {t(action === 'account.erased' ? 'accountErased' : 'linkMadeFor', {
              who: who === null ? t('installation') : (who ?? t('unknown')),
              whom: whom ?? t('unknown'),
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
