'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../editor/problem.ts'
import { SourceText } from '../exercise/source-text.tsx'
import type { StaffComment } from './comment.ts'
import { CommentCard } from './comment-card.tsx'
import { CommentEditor } from './comment-editor.tsx'
import { forgetWriting, isWritten, keepWriting, keyOf, listWritings, type Writing } from './unsaved.ts'

interface CommentedSourceProps {
  course: string
  /** Id of the submission. */
  work: string
  source: string
  problems: readonly Problem[]
  comments: readonly StaffComment[]
  mayComment: boolean
}

/** What a student handed in, with the comments of the staff below its lines; a line is chosen to write another. */
export function CommentedSource(props: CommentedSourceProps) {
  const { course, work, source, problems, comments, mayComment } = props
  const t = useTranslations('feedback.comments')
  const box = useRef<HTMLDivElement>(null)
  const { open, write, close } = useWritings(work)
  const below = (line: number) => {
    const here = comments.filter((one) => one.line === line)
    const written = open.filter((one) => one.line === line)
    if (here.length + written.length === 0) return undefined
    const idle = here.filter(({ id }) => !written.some(({ comment }) => comment?.id === id))
    return (
      <div className="grid gap-2">
        {idle.map((comment) => (
          <CommentCard
            key={comment.id}
            {...{ course, work, comment, mayComment }}
            onEdit={() => write(line, comment)}
          />
        ))}
        {written.map((writing) => (
          <CommentEditor
            key={keyOf(writing)}
            {...{ course, work, writing }}
            now={comments.find(({ id }) => id === writing.comment?.id)}
            onClose={() => {
              close(writing)
              box.current?.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus()
            }}
          />
        ))}
      </div>
    )
  }
  const act = {
    nameOf: (line: number) => t('writeTo', { line }),
    run: (line: number) => write(line, undefined),
  }
  return (
    <div ref={box}>
      <SourceText {...{ source, problems, below }} label={t('code')} act={mayComment ? act : undefined} />
    </div>
  )
}

/** What is being written to a submission. */
function useWritings(work: string) {
  const [open, setOpen] = useState<readonly Writing[]>(() => listWritings(work).filter(isWritten))
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (listWritings(work).some(isWritten)) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [work])
  return {
    open,
    write: (line: number, comment: StaffComment | undefined) => {
      const writing = { line, comment, text: comment?.body ?? '' }
      if (open.some((one) => keyOf(one) === keyOf(writing))) return
      keepWriting(work, writing)
      setOpen([...open, writing])
    },
    close: (writing: Writing) => {
      forgetWriting(work, writing)
      setOpen((before) => before.filter((one) => keyOf(one) !== keyOf(writing)))
    },
  }
}
