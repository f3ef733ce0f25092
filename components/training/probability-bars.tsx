import { useTranslations } from 'next-intl'
import { useWords } from './use-words.ts'

/** What the network makes of the digit: ten probabilities, the largest of which is its answer. */
export function ProbabilityBars({ probabilities }: { probabilities: readonly number[] }) {
  const t = useTranslations('training')
  const words = useWords()
  const answer = probabilities.indexOf(Math.max(...probabilities))
  return (
    <div className="min-w-0 flex-1 basis-48">
      <p role="status" className="mb-1.5 text-sm">
        {answer < 0
          ? t('noAnswer')
          : t.rich('answer', {
              digit: answer,
              share: words.percent(probabilities[answer]),
              b: (text) => <strong>{text}</strong>,
            })}
      </p>
      <ol aria-label={t('probabilities')} className="training-probabilities">
        {probabilities.map((share, digit) => (
          <li key={digit} data-answer={digit === answer || undefined}>
            <span>{digit}</span>
            <span aria-hidden="true" className="training-track">
              <span style={{ width: `${100 * (Number.isFinite(share) ? share : 0)}%` }} />
            </span>
            <span>{words.percent(share)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
