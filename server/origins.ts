import type { Environment } from '../platform/environment.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** The origins that pages of this installation have: BASE_URL's and, where only this machine reaches it, its other names. */
export function ownOrigins({ baseUrl, port, isProduction }: Environment): string[] {
  const loopback = isProduction ? [] : loopbackNames.map((name) => `http://${name}:${port}`)
  return [...new Set([new URL(baseUrl).origin, ...loopback])]
}

export interface RequestFacts {
  method: string
  host: string | undefined
  origin: string | undefined
  fetchSite: string | undefined
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * A page of another site may neither change anything here with the visitor's cookies nor, under a name of its own that leads
 * to this machine, read anything. Programs send no Origin and carry no visitor's cookies.
 */
export function isForeign(facts: RequestFacts, environment: Environment): boolean {
  const own = ownOrigins(environment)
  const isRebound = !environment.isProduction && !own.some((origin) => new URL(origin).host === facts.host)
  if (isRebound) return true
  if (safeMethods.includes(facts.method)) return false
  if (facts.origin !== undefined) return !own.includes(facts.origin)
  return facts.fetchSite !== undefined && !['same-origin', 'none'].includes(facts.fetchSite)
}
