'use client'
import { useSyncExternalStore } from 'react'

const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

/** A time by the reader's own clock and habits; in UTC until the browser has said what those are. */
export function LocalTime({ at }: { at: string }) {
  const text = useSyncExternalStore(
    () => () => {},
    () => new Date(at).toLocaleString(undefined, format),
    () => `${at.slice(0, 16).replace('T', ' ')} UTC`,
  )
  return <time dateTime={at}>{text}</time>
}
