/** What of a request the service worker looks at. */
export interface Asked {
  url: URL
  mode: string
  headers: { has(name: string): boolean }
}

/** A page is asked for, and no file of a person's: those come from the server or not at all. */
export const isPage = ({ url, mode }: Asked): boolean =>
  mode === 'navigate' && !url.pathname.startsWith('/api/')

/** The pages' router asks for what is to change on the page. */
export const isPayload = ({ headers }: Asked): boolean => headers.has('rsc')

/** Nothing but what stands between the browser and the server says these. */
export const isServerAway = ({ status }: { status: number }): boolean => [502, 503, 504].includes(status)

/**
 * What the pages' router is answered without the server. By anything that is no payload it is sent to the page itself, for which
 * there is the shell. A payload that was asked for ahead of time is not needed: an answer without content says so.
 */
export function noPayload({ headers }: Pick<Asked, 'headers'>): Response {
  if (headers.has('next-router-prefetch')) return new Response(null, { status: 204 })
  return new Response('', { headers: { 'content-type': 'text/html' } })
}
