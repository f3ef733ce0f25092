import { Refusal } from '../../../../../platform/refusal.ts'
import { route } from '../../../answer.ts'
import { eventStream } from '../../../event-stream.ts'

/** Tells an author's page of each change of the folder; of the development server alone. */
export const GET = route<{ slug: string }>(async ({ request, params, runtime }) => {
  const { previews } = runtime
  if (!previews) throw new Refusal('not-found', 'Exercises are previewed by npm run dev.')
  return eventStream(request.signal, (signal) => previews.follow(params.slug, signal))
})
