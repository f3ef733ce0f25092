'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import type { Role } from './roster-line.ts'

export interface LineChange {
  name?: string
  section?: string
  role?: Role
  isRemoved?: boolean
  renewCode?: true
}

interface LineChanging {
  isBusy: boolean
  faults: Record<string, string>
  told: ReactNode
  /** @returns whether it was done */
  change(line: string, change: LineChange): Promise<boolean>
}

/** Changes lines of a roster, and has the page show what they are then. */
export function useLineChange(course: string): LineChanging {
  const { ask, ...asking } = useAsking()
  const router = useRouter()
  return {
    ...asking,
    change: async (line, change) => {
      const done = await ask(() => askServer('PATCH', `/api/courses/${course}/roster/${line}`, change))
      if (done) router.refresh()
      return done !== undefined
    },
  }
}
