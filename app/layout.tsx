import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ConnectionLine } from '../components/offline/connection-line.tsx'
import { OutboxKeeper } from '../components/outbox/outbox-keeper.tsx'
import { SiteHeader } from '../components/ui/site-header.tsx'
import { themeCookie, themeOf } from '../components/ui/theme.ts'
import { Account } from './account.tsx'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { title: { default: 'Receptive', template: '%s · Receptive' }, description: t('description') }
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
  const [language, t] = await Promise.all([getLocale(), getTranslations('site')])
  const theme = themeOf((await cookies()).get(themeCookie)?.value)
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <NextIntlClientProvider>
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
          >
            {t('skip')}
          </a>
          <SiteHeader theme={theme} connection={<ConnectionLine />} account={<Account />} />
          <main id="content" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <OutboxKeeper />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
