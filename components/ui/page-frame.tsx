import type { ReactNode } from 'react'

/** The measure of every page that is read from top to bottom. */
export function PageFrame({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-4xl px-4 py-8 sm:px-6 sm:py-10">{children}</div>
}

/** The measure of pages that need all the width there is. */
export function WideFrame({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-[104rem] px-4 py-6 sm:px-6">{children}</div>
}
