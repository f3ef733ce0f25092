'use client'
import { Fault } from '../components/ui/fault.tsx'
import './globals.css'

/** Where not even the layout could be made. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <html lang="en">
      <body>
        <title>Something failed · Receptive</title>
        <main>
          <Fault reference={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  )
}
