import { Refusal } from '../../../../platform/refusal.ts'
import { route } from '../../answer.ts'

/** The public bundle of an exercise: all that a browser may have of it. */
export const GET = route<{ slug: string }>(async ({ params, runtime }) => {
  const bundle = runtime.shelf.findOptional(params.slug)
  if (!bundle) throw new Refusal('not-found', `There is no exercise '${params.slug}'.`)
  return Response.json(bundle)
})
