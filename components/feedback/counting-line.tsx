import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice.tsx'
import { ChooseButton } from './choose-button.tsx'

interface CountingLineProps {
  assignment: string
  exercise: string
  submission: string
  rule: 'best' | 'latest' | 'chosen'
  /** The submission that counts now, as far as that is told. */
  countedId: string | undefined
  mayChoose: boolean
}

/** Whether a submission of one's own counts, and that it can. */
export function CountingLine(props: CountingLineProps) {
  const { assignment, exercise, submission, rule, countedId, mayChoose } = props
  const t = useTranslations('feedback.counting')
  if (countedId === submission) return <Notice tone="good">{t(`this.${rule}`)}</Notice>
  if (countedId === undefined && !mayChoose) return null
  return (
    <Notice actions={mayChoose && <ChooseButton {...{ assignment, exercise, submission }} />}>
      {countedId === undefined
        ? t('notChosen')
        : t.rich(`other.${rule}`, {
            link: (text) => (
              <Link href={`/submissions/${countedId}`} className="link">
                {text}
              </Link>
            ),
          })}
    </Notice>
  )
}
