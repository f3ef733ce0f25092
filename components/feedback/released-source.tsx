import { useTranslations } from 'next-intl'
import type { Problem } from '../editor/problem.ts'
import { SourceText } from '../exercise/source-text.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import type { OwnComment } from './comment.ts'
import { commentClass } from './looks.ts'
import { MarkRead } from './mark-read.tsx'

interface ReleasedSourceProps {
  /** Id of the submission. */
  submission: string
  source: string
  problems: readonly Problem[]
  label: string
  /** By line. */
  comments: readonly OwnComment[]
}

/** One's own code, with what the staff wrote to its lines. */
export function ReleasedSource({ submission, source, problems, label, comments }: ReleasedSourceProps) {
  const t = useTranslations('feedback.own')
  const unread = comments.filter(({ isUnread }) => isUnread)
  const below = (line: number) => {
    const here = comments.filter((one) => one.line === line)
    if (here.length === 0) return undefined
    return (
      <div className="grid gap-2">
        {here.map((comment) => (
          <ReleasedComment key={comment.id} comment={comment} />
        ))}
      </div>
    )
  }
  return (
    <>
      {comments.length > 0 && (
        <p className="mb-3 text-sm">
          {t('count', { count: comments.length })}{' '}
          {comments.map(({ id, line }) => (
            <a key={id} href={`#comment-${id}`} className="link mr-2 whitespace-nowrap">
              {t('line', { line })}
            </a>
          ))}
        </p>
      )}
      <SourceText {...{ source, problems, label, below }} />
      {unread.length > 0 && <MarkRead submission={submission} comments={unread.map(({ id }) => id)} />}
    </>
  )
}

function ReleasedComment({ comment: { id, line, body, releasedAt, isChanged, isUnread } }: CommentProps) {
  const t = useTranslations('feedback.own')
  return (
    <article id={`comment-${id}`} aria-label={t('commentTo', { line })} className={commentClass}>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {isUnread && <span className="font-semibold text-accent">{t('new')}</span>}
        <span>{t('staff')}</span>
        <LocalTime at={releasedAt} />
        {isChanged && <span>{t('changed')}</span>}
      </p>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{body}</p>
    </article>
  )
}

interface CommentProps {
  comment: OwnComment
}
