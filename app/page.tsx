import { chaptersOf } from '../components/map/chapters-of.ts'
import { CourseMap } from '../components/map/course-map.tsx'
import { PageFrame } from '../components/ui/page-frame.tsx'
import { runtime } from '../platform/runtime.ts'
import { listOwnSubmissions, listPassed } from '../platform/submissions/list.ts'
import { findOptionalVisitor } from './visitor.ts'

export default async function Home() {
  const person = await findOptionalVisitor()
  const progress = person ? await readProgress(person.id) : { passed: [], tried: [] }
  return (
    <PageFrame>
      <CourseMap
        chapters={chaptersOf(runtime().shelf.all)}
        progress={progress}
        hasSession={person !== undefined}
      />
    </PageFrame>
  )
}

async function readProgress(userId: string) {
  const [passed, submissions] = await Promise.all([
    listPassed(runtime(), userId),
    listOwnSubmissions(runtime(), userId),
  ])
  return { passed, tried: [...new Set(submissions.map(({ exercise }) => exercise))] }
}
