import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { ExerciseHeading } from './exercise-heading.tsx'
import { Statement } from './statement.tsx'

/** All that is to be read before one begins. */
export function ExerciseText({ bundle }: { bundle: PublicBundle }) {
  return (
    <>
      <ExerciseHeading bundle={bundle} />
      <Statement markdown={bundle.statement} parameters={bundle.parameters} figures={bundle.figures} />
    </>
  )
}
