/**
 * What of better-auth anybody may ask for over HTTP. The rest of what it offers is done by use-cases of ours, which ask for a password,
 * write to the audit or tell other processes; there is no second way around them.
 */
const openPaths: ReadonlySet<string> = new Set(
  ['get-session', 'sign-in/anonymous', 'sign-in/email', 'sign-out', 'sign-up/email'].map(
    (path) => `/api/auth/${path}`,
  ),
)

export const isOpenPath = (url: string): boolean => openPaths.has(new URL(url).pathname)
