'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'

interface ChooseButtonProps {
  assignment: string
  exercise: string
  submission: string
  /** Which it is, where there are several such buttons. */
  name?: string
}

/** Has one's own submission count in the place of the one that does. */
export function ChooseButton({ assignment, exercise, submission, name }: ChooseButtonProps) {
  const t = useTranslations('feedback.counting')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const words = { conflict: t('cannot'), 'not-found': t('cannot'), forbidden: t('cannot') }
  const choose = async () => {
    const path = `/api/assignments/${assignment}/choices/${exercise}`
    if (await ask(async () => withWords(await askServer('PUT', path, { submission }), words)))
      router.refresh()
  }
  return (
    <>
      <Button
        disabled={isBusy}
        aria-label={name === undefined ? undefined : t('chooseThis', { name })}
        onClick={() => void choose()}
      >
        {t('choose')}
      </Button>
      {told}
    </>
  )
}
