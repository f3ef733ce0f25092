import { assertMayRead } from '../../platform/metrics-access.ts'
import { route } from '../api/answer.ts'

/** For Prometheus. */
export const GET = route(async ({ request, runtime }) => {
  assertMayRead(request.headers)
  const { registry } = runtime.metrics
  return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } })
})
