'use client'
import { usePathname } from 'next/navigation'
import { lazy, Suspense } from 'react'
import { boxOf } from './letter.ts'
import { useLetters } from './use-letters.ts'

const OutcomeNotice = lazy(() => import('./outcome-notice.tsx'))

/** Tells what has come of what had to wait, wherever its exercise is not open. */
export function SentNotice() {
  const path = usePathname()
  const letters = useLetters().filter(
    ({ act, hasWaited, outcome }) => hasWaited && outcome && path !== `/exercises/${act.exercise}`,
  )
  return (
    <div
      role="status"
      className="fixed right-4 bottom-4 z-40 grid w-[min(26rem,calc(100vw-2rem))] gap-2 empty:hidden"
    >
      <Suspense>
        {letters.map((letter) => (
          <OutcomeNotice key={boxOf(letter.act)} letter={letter} />
        ))}
      </Suspense>
    </div>
  )
}
