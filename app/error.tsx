'use client'
import { Fault } from '../components/ui/fault.tsx'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <>
      <title>Something failed · Receptive</title>
      <Fault reference={error.digest} onRetry={reset} />
    </>
  )
}
