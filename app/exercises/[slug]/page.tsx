import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExerciseBench } from '../../../components/exercise/exercise-bench.tsx'
import type { Person } from '../../../platform/auth/learner.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { readSubmission } from '../../../platform/submissions/read.ts'
import { listed } from '../../listed.ts'
import { findOptionalVisitor, sessionOf } from '../../visitor.ts'
import 'katex/dist/katex.min.css'

interface Props {
  params: Promise<{ slug: string }>
  /** `restore`: the submission whose code is to be put into the editor */
  searchParams: Promise<{ restore?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bundle = runtime().shelf.findOptional((await params).slug)
  return bundle ? { title: bundle.title, description: bundle.summary } : {}
}

export default async function ExercisePage({ params, searchParams }: Props) {
  const { shelf } = runtime()
  const bundle = shelf.findOptional((await params).slug)
  if (!bundle) notFound()
  const person = await findOptionalVisitor()
  const { restore } = await searchParams
  const next = shelf.all[shelf.all.indexOf(bundle) + 1]
  const submissions = person ? await listOwnSubmissions(runtime(), person.id, bundle.slug) : []
  return (
    <ExerciseBench
      key={bundle.slug}
      bundle={bundle}
      session={sessionOf(person)}
      submissions={submissions.map(listed)}
      next={next && { slug: next.slug, title: next.title }}
      restored={person && typeof restore === 'string' ? await findOptionalSource(person, restore) : undefined}
    />
  )
}

async function findOptionalSource(person: Person, id: string): Promise<string | undefined> {
  try {
    return (await readSubmission(runtime(), person.id, id)).source
  } catch (error) {
    if (isRefusal(error)) return undefined // not theirs: the editor stays as it is
    throw error
  }
}
