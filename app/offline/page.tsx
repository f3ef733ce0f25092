import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Shell } from '../../components/offline/shell.tsx'
import { themeScript } from '../../components/ui/theme.ts'
import 'katex/dist/katex.min.css'

export const metadata: Metadata = { robots: { index: false } }

/** What the service worker keeps, and answers with where there is no network. It is fetched without anybody's cookies. */
export default async function OfflinePage() {
  const policy = (await headers()).get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  return (
    <>
      {/* Before anything is painted: the page knows no cookie until it is in the browser. */}
      <script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript }} />
      <Shell />
    </>
  )
}
