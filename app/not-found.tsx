import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '../components/ui/button.tsx'
import { PageFrame } from '../components/ui/page-frame.tsx'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">There is nothing at this address</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">
        The exercise may have been renamed, or the submission belongs to somebody who is not signed in here.
      </p>
      <Link href="/" className={buttonClass('primary')}>
        Back to the map
      </Link>
    </PageFrame>
  )
}
