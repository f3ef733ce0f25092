import { Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Bounds } from './settings.ts'
import type { NumberDraft } from './use-number-draft.ts'

interface NumberFieldProps {
  /** "stride, rows" */
  name: string
  value: number
  draft: NumberDraft
  bounds: Bounds
  /** Id of the sentence about what is wrong. */
  problemId: string
}

/** A whole number with a step less and a step more; the arrow keys do the same. */
export function NumberField({ name, value, draft, bounds: { least, most }, problemId }: NumberFieldProps) {
  const t = useTranslations('playground')
  const step = (key: 'less' | 'more', to: number, Icon: typeof Minus) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(key, { name })}
      disabled={to < least || to > most}
      onClick={() => draft.change(String(to))}
      className="grid w-7.5 place-items-center text-muted hover:text-accent disabled:cursor-not-allowed disabled:opacity-40"
    >
      <Icon aria-hidden="true" className="size-3.5" />
    </button>
  )
  return (
    <span className="number-field" data-wrong={draft.isWrong || undefined}>
      {step('less', value - 1, Minus)}
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        value={draft.text}
        aria-label={name}
        aria-invalid={draft.isWrong}
        aria-describedby={draft.isWrong ? problemId : undefined}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      {step('more', value + 1, Plus)}
    </span>
  )
}
