import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { amountText, pointsText } from '../ui/points.ts'
import type { countingRules } from './assignment-draft.ts'
import { courseTimeFormat } from './course-time.ts'

/** One step to the points of an exercise. Amounts are in hundredths, and add up. */
type DerivationLine =
  | {
      kind: 'score'
      amount: number
      /** Both undefined where whoever reads this is not told which submission it is. */
      id?: string
      submittedAt?: Date
      score: number
      rule: (typeof countingRules)[number]
    }
  | { kind: 'late'; amount: number; daysLate: number; graceDays: number; percentTaken: number }
  | { kind: 'not-submitted'; amount: 0; afterClosing: number }
  | { kind: 'override'; amount: number; from: number; to: number; reason: string }

interface DerivationProps {
  title: string
  points: number
  of: number
  /** How often it was handed in, whatever of it counts. */
  attempts: number
  lines: readonly DerivationLine[]
  timeZone: string
  /** Where a submission is read by whoever reads this. */
  folder: '/submissions' | '/handed-in'
  /** What can be done about it. */
  children?: ReactNode
}

/** How the points of an exercise came about, line by line. */
export function Derivation(props: DerivationProps) {
  const { title, points, of, attempts, lines, timeZone, folder, children } = props
  const t = useTranslations('teaching.derivation')
  const say = useLineWords({ of, attempts, timeZone })
  return (
    <li className="px-4 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-medium">{title}</h3>
        <Sum points={points} of={of} />
      </div>
      <ul className="mt-1 grid gap-1 text-sm">
        {lines.map((line) => (
          <li key={line.kind} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 text-muted wrap-anywhere">
              {say(line)}{' '}
              {line.kind === 'score' && line.id !== undefined && (
                <Link href={`${folder}/${line.id}`} className="link">
                  {t('see')}
                </Link>
              )}
            </span>
            <span className="shrink-0 tabular-nums">
              <span className="sr-only">{t('amount')} </span>
              {amountText(line.amount)}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </li>
  )
}

export function Sum({ points, of }: { points: number; of: number }) {
  const t = useTranslations('teaching.derivation')
  return (
    <span className="shrink-0 font-medium tabular-nums">
      {t('sum', { points: pointsText(points), of: pointsText(of) })}
    </span>
  )
}

function useLineWords({ of, attempts, timeZone }: Pick<DerivationProps, 'of' | 'attempts' | 'timeZone'>) {
  const t = useTranslations('teaching.derivation')
  const format = useFormatter()
  return (line: DerivationLine): string => {
    switch (line.kind) {
      case 'score':
        return t(`${line.submittedAt ? 'score' : 'scoreOnly'}.${line.rule}`, {
          percent: Number((100 * line.score).toFixed(2)),
          of: pointsText(of),
          attempts,
          time: line.submittedAt ? format.dateTime(line.submittedAt, courseTimeFormat(timeZone)) : '',
        })
      case 'late':
        return t(line.graceDays > 0 ? 'lateWithGrace' : 'late', {
          days: line.daysLate,
          grace: line.graceDays,
          percent: line.percentTaken,
        })
      case 'not-submitted':
        return t(line.afterClosing > 0 ? 'afterClosing' : 'notSubmitted', { count: line.afterClosing })
      case 'override':
        return t('override', { from: pointsText(line.from), to: pointsText(line.to), reason: line.reason })
    }
  }
}
