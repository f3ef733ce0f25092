import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Playground } from '../../components/playground/playground.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('playground')
  return { title: t('title'), description: t('lead') }
}

/** Free to everyone: it asks the server for nothing. */
export default function PlaygroundPage() {
  return (
    <div className="mx-auto w-full max-w-[104rem] px-4 py-6 sm:px-6">
      <Playground />
    </div>
  )
}
