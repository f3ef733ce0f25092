import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Playground } from '../../components/playground/playground.tsx'
import { WideFrame } from '../../components/ui/page-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('playground')
  return { title: t('title'), description: t('lead') }
}

/** Free to everyone: it asks the server for nothing. */
export default function PlaygroundPage() {
  return (
    <WideFrame>
      <Playground />
    </WideFrame>
  )
}
