import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TrainLeNet } from '../../components/training/train-lenet.tsx'
import { WideFrame } from '../../components/ui/page-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('training')
  return { title: t('title'), description: t('lead') }
}

/** Free to everyone: everything is computed in the browser. */
export default function TrainPage() {
  return (
    <WideFrame>
      <TrainLeNet />
    </WideFrame>
  )
}
