import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { GroupResult } from '../../grader/contract/verdict.ts'

/** Of a hidden group: what it is about, how many passed, and the hint. There is nothing else to be told. */
export function GroupList({ groups }: { groups: readonly GroupResult[] }) {
  const t = useTranslations('group')
  return (
    <ul className="panel divide-y divide-line">
      {groups.map(({ id, title, passed, total, hint }) => (
        <li key={id} className="px-3 py-2.5 text-sm">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="min-w-0 flex-1 basis-40">{title}</span>
            <span className="flex items-center gap-x-4">
              <Cells passed={passed} total={total} />
              <span className="font-mono text-xs tabular-nums">{t('passed', { passed, total })}</span>
              <Sign hasPassed={passed === total} />
            </span>
          </div>
          {hint && passed < total && <p className="mt-1 text-muted">{hint}</p>}
        </li>
      ))}
    </ul>
  )
}

/** A cell for each case; which ones passed is not told, only how many. */
function Cells({ passed, total }: { passed: number; total: number }) {
  const cells = Array.from({ length: Math.min(total, 12) }, (_, index) => index)
  const filled = Math.floor((passed / total) * cells.length)
  return (
    <span aria-hidden="true" className="flex gap-0.5">
      {cells.map((index) => (
        <span
          key={index}
          className={`size-2.5 rounded-[2px] border ${index < filled ? 'border-accent bg-accent' : 'border-line-strong'}`}
        />
      ))}
    </span>
  )
}

function Sign({ hasPassed }: { hasPassed: boolean }) {
  const t = useTranslations('group')
  const Icon = hasPassed ? Check : X
  return (
    <Icon
      role="img"
      aria-label={t(hasPassed ? 'all' : 'notAll')}
      strokeWidth={2.5}
      className={`size-4 ${hasPassed ? 'text-good' : 'text-bad'}`}
    />
  )
}
