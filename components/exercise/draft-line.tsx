import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { UsedDraft } from '../editor/draft.ts'

const icons = { saved: Check, saving: CircleDashed, unsaved: CircleAlert }

interface DraftLineProps {
  status: UsedDraft['status']
  /** Somebody asked for it a moment ago: they are told more plainly, and aloud. */
  isJustSaved: boolean
}

/** Whether the draft is safe. */
export function DraftLine({ status, isJustSaved }: DraftLineProps) {
  const t = useTranslations('draft')
  const Icon = icons[status]
  const isNews = isJustSaved && status === 'saved'
  const tone = status === 'unsaved' ? 'text-bad' : isNews ? 'text-good font-semibold' : 'text-muted'
  return (
    <>
      <p className={`flex items-center gap-1.5 text-xs ${tone}`}>
        <Icon aria-hidden="true" className="size-3.5" />
        {t(status)}
      </p>
      <p role="status" className="sr-only">
        {isNews ? t('saved') : ''}
      </p>
    </>
  )
}
