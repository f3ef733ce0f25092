import { requirePerson } from '../../../../platform/auth/learner.ts'
import { findOptionalDraft } from '../../../../platform/drafts/data.ts'
import { saveDraft, saveDraftSchema } from '../../../../platform/drafts/save.ts'
import { personal, readJson, route } from '../../answer.ts'

export const GET = route<{ exercise: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  return personal({ draft: (await findOptionalDraft(runtime.database, userId, params.exercise)) ?? null })
})

/** 409 with the other draft where another tab saved in between. */
export const PUT = route<{ exercise: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  const body = await readJson(request, saveDraftSchema)
  const saved = await saveDraft(runtime, userId, params.exercise, body, new Date())
  return personal(saved, saved.saved ? 200 : 409)
})
