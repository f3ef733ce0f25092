import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { signInPath } from '../account/back.ts'
import { buttonClass } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

interface NeedsAccountProps {
  /** Above the title. */
  about?: string
  title: string
  /** The path of this page: one comes back to it. */
  from: string
}

/** Of pages that are for whoever has an account. */
export function NeedsAccount({ about, title, from }: NeedsAccountProps) {
  const t = useTranslations('courses')
  return (
    <PageFrame>
      {about && <p className="text-sm text-muted">{about}</p>}
      <h1 className="text-2xl font-bold tracking-tight wrap-anywhere">{title}</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">{t('needsAccount')}</p>
      <Link href={signInPath(from)} className={buttonClass('primary')}>
        {t('signIn')}
      </Link>
    </PageFrame>
  )
}
