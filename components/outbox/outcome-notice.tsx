'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { exercisePath } from '../exercise/handing-in.ts'
import { useSendProblemWords } from '../exercise/use-send-problem-words.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { outbox } from './browser-outbox.ts'
import type { Letter } from './letter.ts'

/** What has come of a letter. */
export default function OutcomeNotice({ letter }: { letter: Letter }) {
  const t = useTranslations('outbox')
  const problemWords = useSendProblemWords()
  const { act, title, outcome } = letter
  if (!outcome) return null
  const dismiss = () => outbox.remove(letter)
  const isSent = outcome.kind === 'sent'
  return (
    <Notice
      tone={isSent ? 'good' : 'bad'}
      actions={
        <>
          <Link
            href={isSent ? `/submissions/${outcome.id}` : exercisePath(act.exercise, act.assignment)}
            className={buttonClass('plain')}
            onClick={dismiss}
          >
            {t(isSent ? 'seeVerdict' : 'openExercise')}
          </Link>
          <Button look="quiet" onClick={dismiss}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      {isSent ? t('sent', { title }) : t('notSent', { title, problem: problemWords(outcome.problem) })}
    </Notice>
  )
}
