import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteHeader } from '../components/ui/site-header.tsx'
import { Account } from './account.tsx'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Receptive', template: '%s · Receptive' },
  description:
    'Build convolutional networks one function at a time, and see what each one does to its cells.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171717' },
  ],
}

/** Every page is made for its request: its scripts carry a nonce that comes with the request. */
export default async function Layout({ children }: { children: ReactNode }) {
  await headers()
  return (
    <html lang="en">
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
        >
          Skip to the content
        </a>
        <SiteHeader account={<Account />} />
        <main id="content" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </body>
    </html>
  )
}
