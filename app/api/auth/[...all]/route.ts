import { isOpenPath } from '../../../../platform/auth/open-paths.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { route } from '../../answer.ts'

const handle = route<{ all: string[] }>(async ({ request, runtime }) => {
  if (!isOpenPath(request.url)) throw new Refusal('not-found', 'There is nothing of that name here.')
  return runtime.auth.handler(request)
})

export { handle as GET, handle as POST }
