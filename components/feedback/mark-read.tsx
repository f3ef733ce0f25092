'use client'
import { useEffect } from 'react'
import { askServer } from '../course/ask-server.ts'

interface MarkReadProps {
  submission: string
  /** Ids of those that are shown. */
  comments: readonly string[]
}

/** Says that comments were seen: by a browser that shows them, not by one that fetches the page in case it is wanted. */
export function MarkRead({ submission, comments }: MarkReadProps) {
  const ids = comments.join()
  useEffect(() => {
    // Where it fails, they are new once more.
    void askServer('POST', `/api/submissions/${submission}/comments/read`, { comments: ids.split(',') })
  }, [submission, ids])
  return null
}
