import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

interface PreviewNoticeProps {
  /** The page as oneself sees it. */
  back: string
  /** Students will find the page once its assignment is published. */
  isUnpublished?: boolean
}

/** Says that a page is shown as students see it, and leads back. */
export function PreviewNotice({ back, isUnpublished = false }: PreviewNoticeProps) {
  const t = useTranslations('courses.preview')
  return (
    <Notice
      actions={
        <Link href={back} className={buttonClass('plain')}>
          {t('leave')}
        </Link>
      }
    >
      {t(isUnpublished ? 'unpublished' : 'asStudent')}
    </Notice>
  )
}
