'use client'
import type { ReactNode } from 'react'
import { openHere } from '../charts/open-here.ts'

interface ShowLinkProps {
  /** Undefined: there is nobody to be shown. */
  path: string | undefined
  children: ReactNode
}

/** Shows who is in a number of this page, without asking the server again. */
export function ShowLink({ path, children }: ShowLinkProps) {
  if (path === undefined) return <>{children}</>
  return (
    <a href={path} onClick={(event) => openHere(event)} className="link">
      {children}
    </a>
  )
}
