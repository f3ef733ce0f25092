import { Refusal } from '../../../platform/refusal.ts'
import { route } from '../answer.ts'

const refuse = route<{ unknown: string[] }>(async ({ request }) => {
  throw new Refusal('not-found', `There is nothing at ${new URL(request.url).pathname}.`)
})

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT }
