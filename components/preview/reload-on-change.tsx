'use client'
import { useEffect } from 'react'

/** An editor writes several files one after the other; they are one change. */
const quietMs = 200

interface ReloadOnChangeProps {
  slug: string
  /** When the page was made, in milliseconds since 1970, by the server's clock. */
  madeAt: number
}

/** Loads the page again whenever a file of the exercise's folder is newer than the page. */
export function ReloadOnChange({ slug, madeAt }: ReloadOnChangeProps) {
  useEffect(() => {
    const events = new EventSource(`/api/preview/${slug}/events`)
    let timer: ReturnType<typeof setTimeout> | undefined
    events.onmessage = ({ data }: MessageEvent<string>) => {
      if ((JSON.parse(data) as { changedAt: number }).changedAt <= madeAt) return
      clearTimeout(timer)
      timer = setTimeout(() => location.reload(), quietMs)
    }
    return () => {
      clearTimeout(timer)
      events.close()
    }
  }, [slug, madeAt])
  return null
}
