import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { UsedDraft } from '../editor/draft.ts'

const icons = { saved: Check, saving: CircleDashed, unsaved: CircleAlert }

/** Whether the draft is safe. */
export function DraftLine({ status }: Pick<UsedDraft, 'status'>) {
  const t = useTranslations('draft')
  const Icon = icons[status]
  return (
    <p className={`flex items-center gap-1.5 text-xs ${status === 'unsaved' ? 'text-bad' : 'text-muted'}`}>
      <Icon aria-hidden="true" className="size-3.5" />
      {t(status)}
    </p>
  )
}
