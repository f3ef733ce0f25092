import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { signInPath } from '../account/back.ts'
import { LocalTime } from '../ui/local-time.tsx'
import type { HandingIn } from './handing-in.ts'

/** Says what submissions are handed in for, or why they are practice. */
export function HandingInLine({ handingIn }: { handingIn: HandingIn }) {
  const t = useTranslations('courses.handingIn')
  const path = `/assignments/${handingIn.assignment}`
  const link = (text: ReactNode) => (
    <Link href={path} className="link">
      {text}
    </Link>
  )
  const words = (): ReactNode => {
    if (handingIn.kind === 'assignment') return <Assigned handingIn={handingIn} link={link} />
    if (handingIn.kind === 'unchecked') return t.rich('unchecked', { link })
    if (handingIn.reason === 'noAccount')
      return t.rich('noAccount', {
        link: (text) => (
          <Link href={signInPath(path)} className="link">
            {text}
          </Link>
        ),
      })
    if ('at' in handingIn) {
      const { title, at } = handingIn
      return t.rich(handingIn.reason, { title, link, time: () => <LocalTime at={at} /> })
    }
    if (handingIn.reason === 'noAttempts')
      return t.rich('noAttempts', { title: handingIn.title, link, allowed: handingIn.allowed })
    return t(handingIn.reason)
  }
  return <p className="mb-2 text-xs text-muted wrap-anywhere">{words()}</p>
}

interface AssignedProps {
  handingIn: Extract<HandingIn, { kind: 'assignment' }>
  link(text: ReactNode): ReactNode
}

function Assigned({ handingIn: { title, times, made, allowed }, link }: AssignedProps) {
  const t = useTranslations('courses.handingIn')
  const { isOverdue, dueAt, closesAt } = times
  return (
    <>
      {t.rich('for', { title, link })}{' '}
      {t.rich(isOverdue ? 'wasDue' : 'due', { time: () => <LocalTime at={dueAt} /> })}{' '}
      {isOverdue && closesAt !== null && (
        <>{t.rich('closes', { time: () => <LocalTime at={closesAt} /> })} </>
      )}
      {allowed === null ? t('made', { made }) : t('left', { left: allowed - made, allowed })}
    </>
  )
}
