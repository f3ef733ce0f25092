import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ExerciseText } from '../../../components/exercise/exercise-text.tsx'
import { SourceText } from '../../../components/exercise/source-text.tsx'
import { Statement } from '../../../components/exercise/statement.tsx'
import { GroupPreview } from '../../../components/preview/group-preview.tsx'
import { MistakeTable } from '../../../components/preview/mistake-table.tsx'
import { ReloadOnChange } from '../../../components/preview/reload-on-change.tsx'
import { Notice } from '../../../components/ui/notice.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import type { ExercisePreview } from '../../../platform/exercises/preview.ts'
import { runtime } from '../../../platform/runtime.ts'
import 'katex/dist/katex.min.css'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('preview')
  return { title: t('title', { slug: (await params).slug }) }
}

/** An exercise as its author has it on disk, hidden cases and solution included. Only `npm run dev` has this page. */
export default async function PreviewPage({ params }: Props) {
  const { slug } = await params
  const madeAt = Date.now()
  const preview = await runtime().previews?.findOptional(slug)
  if (!preview) notFound()
  return (
    <PageFrame>
      <ReloadOnChange slug={slug} madeAt={madeAt} />
      {'faults' in preview ? <Faults faults={preview.faults} /> : <Whole preview={preview} />}
    </PageFrame>
  )
}

function Faults({ faults }: { faults: readonly string[] }) {
  const t = useTranslations('preview')
  return (
    <div className="grid gap-2">
      <h1 className="text-2xl font-bold tracking-tight">{t('unusable')}</h1>
      {faults.map((fault) => (
        <Notice key={fault} tone="bad">
          {fault}
        </Notice>
      ))}
    </div>
  )
}

function Whole({ preview: { bundle, solution, groups, mistakes } }: { preview: ExercisePreview }) {
  const t = useTranslations('preview')
  return (
    <>
      <ExerciseText bundle={bundle} />
      <Part title={t('hints')}>
        {bundle.hints.map((hint) => (
          <Statement key={hint} markdown={hint} parameters={bundle.parameters} />
        ))}
      </Part>
      <Part title={t('starter')}>
        <SourceText source={bundle.starter} problems={[]} label={t('starter')} />
      </Part>
      <Part title={t('solution')}>
        <SourceText source={solution} problems={[]} label={t('solution')} />
      </Part>
      <Part title={t('mistakes')}>
        <MistakeTable mistakes={mistakes} />
      </Part>
      <Part title={t('cases', { seed: '1' })}>
        {groups.map((group) => (
          <GroupPreview key={group.id} group={group} parameters={bundle.parameters} />
        ))}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-10 grid grid-cols-1 gap-4">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  )
}
