'use client'

const year = 365 * 24 * 60 * 60

/** Keeps how this browser wants to be shown things; the server reads it with each page. */
export function keepChoice(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; path=/; max-age=${year}; samesite=lax`
}

/** What was kept, for what no server makes. */
export function findOptionalChoice(cookie: string): string | undefined {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${cookie}=`))
  return kept?.slice(cookie.length + 1)
}
