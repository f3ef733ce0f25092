import { requirePerson } from '../../../platform/auth/learner.ts'
import { recordEvents, recordEventsSchema } from '../../../platform/practice/record-events.ts'
import { personal, readJson, route } from '../answer.ts'

export const POST = route(async ({ request, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  const body = await readJson(request, recordEventsSchema)
  await recordEvents(runtime, userId, body, new Date())
  return personal({}, 202)
})
