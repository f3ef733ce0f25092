'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { DiscardRegrade } from './discard-regrade.tsx'
import { LiveCourse } from './live-course.tsx'

interface RegradeProgressProps {
  course: string
  regrade: string
  judged: number
  total: number
}

/** How far a regrade is, as it goes on. */
export function RegradeProgress({ course, regrade, judged, total }: RegradeProgressProps) {
  const t = useTranslations('teaching.regrade')
  const { ask, isBusy, told } = useAsking()
  const router = useRouter()
  const discard = async () => {
    if (await ask(() => askServer('DELETE', `/api/regrades/${regrade}`))) router.refresh()
  }
  return (
    <div className="panel grid gap-3 p-5">
      <p role="status">{t('progress', { judged, total })}</p>
      <progress
        value={judged}
        max={total}
        aria-label={t('progressLabel')}
        className="h-2 w-full accent-accent"
      />
      <p className="max-w-prose text-sm text-muted">{t('progressHint')}</p>
      <LiveCourse course={course} catchesUp />
      {told}
      <div>
        <DiscardRegrade isBusy={isBusy} onDiscard={() => void discard()} />
      </div>
    </div>
  )
}
