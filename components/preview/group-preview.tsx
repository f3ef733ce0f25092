import { useTranslations } from 'next-intl'
import type { Value } from '../../grader/contract/value.ts'
import { NamedValue } from '../tensor/named-value.tsx'

interface GroupPreviewProps {
  group: {
    title: string
    hint: string
    weight: number
    hidden: boolean
    cases: readonly { id: string; input: readonly Value[]; expected: Value | 'RangeError' }[]
  }
  parameters: readonly { name: string }[]
}

/** A group with all that its cases ask and expect. */
export function GroupPreview({ group, parameters }: GroupPreviewProps) {
  const t = useTranslations('preview')
  const named = useTranslations('case')
  const { title, hint, weight, hidden, cases } = group
  return (
    <details className="panel px-3.5 py-2.5 text-sm">
      <summary>
        <span className="font-semibold">{title}</span>{' '}
        <span className="text-muted">
          {t(hidden ? 'hiddenGroup' : 'visibleGroup', { weight, count: cases.length })}
        </span>
      </summary>
      {hint !== '' && <p className="mt-1 text-muted">{hint}</p>}
      <ol className="mt-3 grid grid-cols-1 gap-5">
        {cases.map(({ id, input, expected }) => (
          <li key={id} className="flex flex-wrap gap-x-8 gap-y-3">
            {input.map((value, index) => {
              const name = parameters[index]?.name ?? named('argument', { number: index + 1 })
              return <NamedValue key={name} name={name} value={value} />
            })}
            <NamedValue name={t('expected')} value={expected} />
          </li>
        ))}
      </ol>
    </details>
  )
}
