import { useEffect } from 'react'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { ExerciseBench } from '../exercise/exercise-bench.tsx'
import { exercisePath, findOptionalUnchecked } from '../exercise/handing-in.ts'
import { paneSizesOf, panesCookie } from '../exercise/pane-sizes.ts'
import { findOptionalChoice } from '../ui/keep-choice.ts'
import { Loading } from '../ui/loading.tsx'
import { bundlePath, type ExerciseList, listPath } from './keep-exercises.ts'
import { NeedsNetwork } from './needs-network.tsx'
import { useKept } from './use-kept.ts'

/** An exercise from its kept bundle. */
export function KeptExercise({ slug }: { slug: string }) {
  const list = useKept<ExerciseList>(listPath)
  const bundle = useKept<PublicBundle>(bundlePath(slug))
  const title = bundle.state === 'there' ? bundle.value.title : undefined
  useEffect(() => {
    if (title) document.title = `${title} · Receptive`
  }, [title])
  if (list.state === 'reading' || bundle.state === 'reading') return <Loading />
  if (list.state === 'missing' || bundle.state === 'missing') return <NeedsNetwork />
  const { exercises } = list.value
  const next = exercises[exercises.findIndex((one) => one.slug === slug) + 1]
  return (
    <ExerciseBench
      bundle={bundle.value}
      session="none"
      submissions={[]}
      solutionAccess={{ hasPassed: false, requestedAt: null }}
      paneSizes={paneSizesOf(findOptionalChoice(panesCookie))}
      next={next && { kind: 'exercise', title: next.title, path: exercisePath(next.slug, undefined) }}
      handingIn={findOptionalUnchecked(location.search)}
      restored={undefined}
    />
  )
}
