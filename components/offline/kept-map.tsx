import { chaptersOf } from '../map/chapters-of.ts'
import { CourseMap } from '../map/course-map.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { type ExerciseList, listPath } from './keep-exercises.ts'
import { NeedsNetwork } from './needs-network.tsx'
import { useKept } from './use-kept.ts'

const nothingYet = { passed: [], tried: [] }

/** The map, with what this browser itself knows of the progress. */
export function KeptMap() {
  const list = useKept<ExerciseList>(listPath)
  if (list.state === 'reading') return <Loading />
  if (list.state === 'missing') return <NeedsNetwork />
  return (
    <PageFrame>
      <CourseMap chapters={chaptersOf(list.value.exercises)} progress={nothingYet} hasSession={false} />
    </PageFrame>
  )
}
