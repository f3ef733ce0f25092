'use client'

const year = 365 * 24 * 60 * 60

/** Keeps how this browser wants to be shown things; the server reads it with each page. */
export function keepChoice(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; path=/; max-age=${year}; samesite=lax`
}
