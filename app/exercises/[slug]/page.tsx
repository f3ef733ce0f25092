import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { ExerciseBench } from '../../../components/exercise/exercise-bench.tsx'
import { paneSizesOf, panesCookie } from '../../../components/exercise/pane-sizes.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { findOptionalVersion } from '../../../platform/exercises/find-version.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { readAccess } from '../../../platform/solutions/read.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { readSubmission } from '../../../platform/submissions/read.ts'
import { listed } from '../../listed.ts'
import { nextStepAfter } from '../../next-step.ts'
import { findOptionalVisitor, sessionOf } from '../../visitor.ts'
import { readHandingIn } from './read-handing-in.ts'
import 'katex/dist/katex.min.css'

interface Props {
  params: Promise<{ slug: string }>
  /** `restore`: the submission whose code is to be put into the editor; `assignment`: what is submitted is handed in for it */
  searchParams: Promise<{ restore?: string | string[]; assignment?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bundle = runtime().shelf.findOptional((await params).slug)
  return bundle ? { title: bundle.title, description: bundle.summary } : {}
}

export default async function ExercisePage({ params, searchParams }: Props) {
  const { shelf } = runtime()
  const current = shelf.findOptional((await params).slug)
  if (!current) notFound()
  const person = await findOptionalVisitor()
  const { restore, assignment } = await searchParams
  const asked = typeof assignment === 'string' ? assignment : undefined
  const {
    handingIn,
    taking,
    pinned = current.version,
  } = asked ? await readHandingIn(person, asked, current.slug, new Date()) : {}
  const bundle = (await findOptionalVersion(runtime(), current.slug, pinned)) ?? current
  const [submissions, { hasPassed, requestedAt }] = person
    ? await Promise.all([
        listOwnSubmissions(runtime(), person.id, { exercise: bundle.slug }),
        readAccess(runtime(), person.id, bundle.slug),
      ])
    : nothingYet
  return (
    <ExerciseBench
      // Not by what becomes of it: that changes with the last attempt, whose verdict is to stay.
      key={`${bundle.slug} ${asked}`}
      bundle={bundle}
      session={sessionOf(person)}
      submissions={submissions.map(listed)}
      solutionAccess={{ hasPassed, requestedAt: requestedAt?.toISOString() ?? null }}
      paneSizes={paneSizesOf((await cookies()).get(panesCookie)?.value)}
      next={nextStepAfter(bundle.slug, taking)}
      handingIn={handingIn}
      restored={person && typeof restore === 'string' ? await findOptionalSource(person, restore) : undefined}
    />
  )
}

/** Of whoever has no session. */
const nothingYet = [[], { hasPassed: false, requestedAt: null }] as const

async function findOptionalSource(person: Person, id: string): Promise<string | undefined> {
  try {
    return (await readSubmission(runtime(), person.id, id)).source
  } catch (error) {
    if (isRefusal(error)) return undefined // not theirs: the editor stays as it is
    throw error
  }
}
