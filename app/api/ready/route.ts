import { personal, route } from '../answer.ts'

/** Database, queue and the sandbox's self-test: 503 until all of them are there. */
export const GET = route(async ({ runtime }) => {
  const readiness = await runtime.readiness.check()
  return personal(readiness, readiness.ready ? 200 : 503)
})
