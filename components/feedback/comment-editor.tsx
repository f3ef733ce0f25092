'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { useFaultWords } from '../teaching/use-fault-words.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/labelled.tsx'
import { Notice } from '../ui/notice.tsx'
import type { StaffComment } from './comment.ts'
import { commentClass } from './looks.ts'
import { SavedComments } from './saved-comments.tsx'
import { isWritten, keepWriting, type Writing } from './unsaved.ts'

interface CommentEditorProps {
  course: string
  work: string
  writing: Writing
  /** The comment that is changed as it is now; undefined where it is gone, or was never there. */
  now: StaffComment | undefined
  onClose(): void
}

/** Writes a comment, or another text in its place. What somebody else has written there meanwhile is shown, and not overwritten. */
export function CommentEditor({ course, work, writing, now, onClose }: CommentEditorProps) {
  const t = useTranslations('feedback.comments')
  const router = useRouter()
  const { ask, isBusy, faults, told } = useAsking()
  const faultAt = useFaultWords(faults)
  const field = useRef<HTMLTextAreaElement>(null)
  const { line, comment: begun } = writing
  const [body, setBody] = useState(writing.text)
  /** Of what the text is to replace: what was seen, and nothing else. */
  const [seen, setSeen] = useState(begun)
  /** What the server told is over: it was decided what to do about it. */
  const [isSettled, setSettled] = useState(false)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => keepWriting(work, { ...writing, text: body }), [work, writing, body])

  const path = `/api/handed-in/${work}/comments`
  const isGone = begun !== undefined && now === undefined
  const isOther = seen !== undefined && now !== undefined && now.revision !== seen.revision
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isBusy || isOther) return
    setSettled(false)
    const isDone = await ask(() =>
      seen && !isGone
        ? askServer('PUT', `${path}/${seen.id}`, { revision: seen.revision, body })
        : askServer('POST', path, { line, body }),
    )
    // Where it was not, there may be another text by now.
    router.refresh()
    if (isDone) onClose()
  }
  const settle = (other: StaffComment) => {
    setSeen(other)
    setSettled(true)
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    // Nothing that was written is lost by a key.
    else if (event.key === 'Escape' && !isWritten({ ...writing, text: body })) onClose()
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)} className={`grid gap-2 ${commentClass}`}>
      <TextArea
        ref={field}
        label={t('writeTo', { line })}
        hint={t('keys')}
        rows={4}
        value={body}
        fault={faultAt('body') ?? faultAt('line')}
        onValue={setBody}
        onKeyDown={hear}
      />
      {isOther && (
        <OtherText
          other={now}
          onTake={() => {
            setBody(now.body)
            settle(now)
          }}
          onKeep={() => settle(now)}
        />
      )}
      {isGone && <Notice tone="bad">{t('gone')}</Notice>}
      {!isOther && !isSettled && told}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={isBusy || isOther}>
          {t(seen?.releasedAt && !isGone ? 'saveReleased' : 'saveDraft')}
        </Button>
        <SavedComments
          course={course}
          onChoose={(saved) => {
            setBody(inserted(body, saved, field.current))
            field.current?.focus()
          }}
        />
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

interface OtherTextProps {
  other: StaffComment
  onTake(): void
  onKeep(): void
}

/** What somebody else has made of it meanwhile. */
function OtherText({ other, onTake, onKeep }: OtherTextProps) {
  const t = useTranslations('feedback.comments')
  return (
    <div role="status">
      <Notice
        tone="bad"
        actions={
          <>
            <Button onClick={onTake}>{t('takeTheirs')}</Button>
            <Button onClick={onKeep}>{t('keepMine')}</Button>
          </>
        }
      >
        <p>{t('changedMeanwhile', { name: other.author })}</p>
        <blockquote className="mt-1 border-l-2 border-line-strong pl-2 whitespace-pre-wrap">
          {other.body}
        </blockquote>
      </Notice>
    </div>
  )
}

/** A text with another one where the cursor is. */
function inserted(text: string, more: string, field: HTMLTextAreaElement | null): string {
  const { selectionStart: start, selectionEnd: end } = field ?? {
    selectionStart: text.length,
    selectionEnd: text.length,
  }
  return text.slice(0, start) + more + text.slice(end)
}
