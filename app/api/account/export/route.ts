import { requireSession } from '../../../../platform/auth/learner.ts'
import { exportOwnData } from '../../../../platform/own-data/export.ts'
import { route } from '../../answer.ts'
import { streamText } from '../../stream-text.ts'

/** Everything that is kept of whoever asks, as one JSON file. */
export const GET = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  const pieces = await exportOwnData(runtime, person, new Date())
  return new Response(streamText(runtime, pieces), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="receptive-personal-data.json"',
      'cache-control': 'no-store',
    },
  })
})
