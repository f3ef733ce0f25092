'use client'
import { NextIntlClientProvider } from 'next-intl'
import { Fault } from '../components/ui/fault.tsx'
// These alone: whatever is imported here goes to every browser.
import fault from '../messages/fault.en.json'
import './globals.css'

/** Where not even the layout could be made, nor the visitor's language be found out. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <html lang="en">
      <body>
        <title>{fault.title}</title>
        <main>
          <NextIntlClientProvider locale="en" messages={{ fault }}>
            <Fault reference={error.digest} onRetry={reset} />
          </NextIntlClientProvider>
        </main>
      </body>
    </html>
  )
}
