const path = '/sign-in'

/** The address of the sign-in that leads back to a page afterwards. */
export function signInPath(from: string): string {
  return from === path || from === '/' ? path : `${path}?back=${encodeURIComponent(from)}`
}

/** Where a sign-in leads to: a page of this site, whatever the address says. */
export function readBack(back: unknown): string {
  return typeof back === 'string' && /^(\/[\w-]+)+$/.test(back) ? back : '/'
}
