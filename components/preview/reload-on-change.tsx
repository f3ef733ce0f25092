'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** An editor writes several files one after the other; they are one change. */
const quietMs = 200

/** Asks for the page again whenever a file of the exercise's folder has changed. */
export function ReloadOnChange({ slug }: { slug: string }) {
  const router = useRouter()
  useEffect(() => {
    const events = new EventSource(`/api/preview/${slug}/events`)
    let timer: ReturnType<typeof setTimeout> | undefined
    events.onmessage = ({ data }: MessageEvent<string>) => {
      if ((JSON.parse(data) as { changes: number }).changes === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), quietMs)
    }
    return () => {
      clearTimeout(timer)
      events.close()
    }
  }, [slug, router])
  return null
}
