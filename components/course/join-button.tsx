'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { askServer } from './ask-server.ts'
import { useAsking } from './use-asking.tsx'
import { withWords } from './with-words.ts'

/** Joins the course that an invitation leads to, and leads there. */
export function JoinButton({ invitation }: { invitation: string }) {
  const t = useTranslations('courses.join')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const join = async () => {
    if (isBusy) return
    const joined = await ask(async () =>
      withWords(await askServer<{ courseId: string }>('POST', `/api/invitations/${invitation}`), {
        'not-found': t('over'),
        conflict: t('onRoster'),
        forbidden: t('removed'),
      }),
    )
    if (joined) router.push(`/courses/${joined.courseId}`)
  }
  return (
    <div className="grid justify-items-start gap-4">
      {told}
      <Button look="primary" onClick={() => void join()} aria-disabled={isBusy}>
        {t('submit')}
      </Button>
    </div>
  )
}
