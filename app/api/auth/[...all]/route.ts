import { route } from '../../answer.ts'

const handle = route<{ all: string[] }>(({ request, runtime }) => runtime.auth.handler(request))

export { handle as GET, handle as POST }
