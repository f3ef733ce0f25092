import Link from 'next/link'
import { useTranslations } from 'next-intl'

interface HandedInMarkProps {
  assignment: { id: string; title: string } | undefined
  className?: string
}

/** What a submission was handed in for; nothing where it is practice. */
export function HandedInMark({ assignment, className = '' }: HandedInMarkProps) {
  const t = useTranslations('feedback.own')
  if (!assignment) return null
  const { id, title } = assignment
  return (
    <span className={`text-xs text-muted wrap-anywhere ${className}`}>
      {t.rich('for', {
        title,
        link: (text) => (
          <Link href={`/assignments/${id}`} className="link">
            {text}
          </Link>
        ),
      })}
    </span>
  )
}
