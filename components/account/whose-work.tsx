import { useTranslations } from 'next-intl'

const answers = ['yes', 'no'] as const
export type Answer = (typeof answers)[number]

interface WhoseWorkProps {
  count: number
  answer: Answer | undefined
  /** It was asked for already. */
  isMissing: boolean
  onAnswer(answer: Answer): void
}

/** Asked before work that was done without an account is given to one. */
export function WhoseWork({ count, answer, isMissing, onAnswer }: WhoseWorkProps) {
  const t = useTranslations('whoseWork')
  return (
    <fieldset
      className="panel px-4 pt-1 pb-4"
      aria-describedby={isMissing ? 'whose-work-problem' : undefined}
    >
      <legend className="px-1 text-sm font-medium">{t('question', { count })}</legend>
      <div className="mt-1 grid gap-2 text-sm">
        {answers.map((id) => (
          <label key={id} className="flex items-center gap-2.5">
            <input
              type="radio"
              name="whose-work"
              value={id}
              checked={answer === id}
              onChange={() => onAnswer(id)}
              className="size-4 accent-accent"
            />
            {t(id)}
          </label>
        ))}
      </div>
      {isMissing && (
        <p id="whose-work-problem" role="alert" className="mt-2 text-sm text-bad">
          {t('missing')}
        </p>
      )}
    </fieldset>
  )
}
