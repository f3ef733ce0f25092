import { MessageSquare } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Comments of the staff that one has not read yet. */
export function UnreadMark({ count }: { count: number | undefined }) {
  const t = useTranslations('feedback.own')
  if (!count) return null
  return (
    <span className="inline-flex items-center gap-1 text-xs font-semibold whitespace-nowrap text-accent">
      <MessageSquare aria-hidden="true" className="size-3.5 shrink-0" />
      {t('unread', { count })}
    </span>
  )
}
