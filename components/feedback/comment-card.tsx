'use client'
import { PencilLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { Notice } from '../ui/notice.tsx'
import type { StaffComment } from './comment.ts'
import { commentClass, draftClass } from './looks.ts'

interface CommentCardProps {
  course: string
  work: string
  comment: StaffComment
  mayComment: boolean
  onEdit(): void
}

/** A comment as the staff sees it: whether it is a draft, and what can be done with it. */
export function CommentCard({ course, work, comment, mayComment, onEdit }: CommentCardProps) {
  const t = useTranslations('feedback.comments')
  const router = useRouter()
  const { ask, isBusy, faults, told } = useAsking()
  const [isKept, setKept] = useState(false)
  const { id, line, body, author, revision, releasedAt } = comment
  const remove = async () => {
    await ask(() => askServer('DELETE', `/api/handed-in/${work}/comments/${id}?revision=${revision}`))
    // Also where somebody was quicker: what is there now is shown.
    router.refresh()
  }
  const keep = async () => {
    if (await ask(() => askServer('POST', `/api/courses/${course}/saved-comments`, { body }))) setKept(true)
  }
  return (
    <article
      id={`comment-${id}`}
      aria-label={t(releasedAt ? 'releasedTo' : 'draftTo', { line })}
      className={releasedAt ? commentClass : draftClass}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {!releasedAt && (
          <span className="inline-flex items-center gap-1 font-semibold text-ink">
            <PencilLine aria-hidden="true" className="size-3.5" />
            {t('draft')}
          </span>
        )}
        <span>{author}</span>
        <Released comment={comment} />
      </p>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{body}</p>
      {faults['body'] === undefined ? told : <Notice tone="bad">{t('tooLongToKeep')}</Notice>}
      {mayComment && (
        <div className="-mx-2 mt-1 flex flex-wrap">
          <Button look="quiet" className="!min-h-8 !px-2 text-xs" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button
            look="quiet"
            className="!min-h-8 !px-2 text-xs"
            disabled={isBusy || isKept}
            onClick={() => void keep()}
          >
            {t(isKept ? 'kept' : 'keep')}
          </Button>
          <Confirm
            trigger={
              <Button look="quiet" className="!min-h-8 !px-2 text-xs" disabled={isBusy}>
                {t('delete')}
              </Button>
            }
            title={t('deleteTitle')}
            description={t(releasedAt ? 'deleteReleased' : 'deleteDraft')}
            confirmLabel={t('delete')}
            onConfirm={() => void remove()}
          />
        </div>
      )}
    </article>
  )
}

function Released({ comment: { releasedAt, isChanged, isRead } }: Pick<CommentCardProps, 'comment'>) {
  const t = useTranslations('feedback.comments')
  if (!releasedAt) return null
  return (
    <>
      <span>{t.rich('releasedAt', { time: () => <LocalTime at={releasedAt} /> })}</span>
      {isChanged && <span>{t('changed')}</span>}
      <span>{t(isRead ? 'read' : 'unread')}</span>
    </>
  )
}
