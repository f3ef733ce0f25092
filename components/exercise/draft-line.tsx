import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import type { UsedDraft } from '../editor/draft.ts'

const states = {
  saved: { words: 'Draft saved', Icon: Check },
  saving: { words: 'Saving …', Icon: CircleDashed },
  unsaved: { words: 'Not saved', Icon: CircleAlert },
} as const

/** Whether the draft is safe. */
export function DraftLine({ status }: Pick<UsedDraft, 'status'>) {
  const { words, Icon } = states[status]
  return (
    <p className={`flex items-center gap-1.5 text-xs ${status === 'unsaved' ? 'text-bad' : 'text-muted'}`}>
      <Icon aria-hidden="true" className="size-3.5" />
      {words}
    </p>
  )
}
