'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState, useTransition } from 'react'
import { RefreshPace } from './refresh-pace.ts'

type Line = 'on' | 'off' | 'lost'

interface LiveCourseProps {
  course: string
  /** Looks once more as the line is there: what came between the page and the line may have been the last change of all. */
  catchesUp?: boolean
}

/**
 * Makes the page anew when there are verdicts of a course, a while apart, for as long as the page is looked at. Whoever comes back to
 * it sees it made anew first.
 */
export function LiveCourse({ course, catchesUp = false }: LiveCourseProps) {
  const t = useTranslations('statistics.live')
  const [line, setLine] = useState<Line>('off')
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [pace] = useState(() => new RefreshPace(() => startTransition(() => router.refresh())))
  useEffect(() => {
    if (!isPending) pace.done()
  }, [pace, isPending])
  useEffect(() => {
    const stop = follow({ course, catchesUp }, () => pace.ask(), setLine)
    return () => {
      stop()
      pace.stop()
    }
  }, [course, catchesUp, pace])
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rounded-full border ${line === 'on' ? 'border-good bg-good' : 'border-line-strong'}`}
      />
      {t(line)}
    </p>
  )
}

/** @returns a function that stops it */
function follow(
  { course, catchesUp }: Required<LiveCourseProps>,
  onChange: () => void,
  onLine: (line: Line) => void,
): () => void {
  let events: EventSource | undefined
  let isFirst = !catchesUp
  const look = () => {
    events?.close()
    events = undefined
    if (document.visibilityState !== 'visible') return
    const opened = new EventSource(`/api/courses/${course}/events`)
    events = opened
    opened.onmessage = () => {
      onLine('on')
      // The very first says what the page shows already; one that comes as the line is there again, that something was missed.
      if (!isFirst) onChange()
      isFirst = false
    }
    // It connects again by itself, unless it was refused.
    opened.onerror = () => onLine(opened.readyState === EventSource.CLOSED ? 'lost' : 'off')
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    events?.close()
  }
}
