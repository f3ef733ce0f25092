import type { Language } from '../ui/languages.ts'

/** What the service worker keeps of a build; put into its script when that is built (scripts/start/build-service-worker.ts). */
export interface KeptFiles {
  /** Another one with each build. */
  build: string
  /** Addresses that carry a fingerprint: what is at them never changes. */
  files: readonly string[]
}

const shellPath = '/offline'
const parameter = 'language'

/** Where the shell in a language is kept, and fetched from. */
export const shellAddress = (language: Language): string => `${shellPath}?${parameter}=${language}`

/** In which language the shell is wanted that is fetched from an address; null for any other file. */
export function findShellLanguage(address: string): string | null {
  const { pathname, searchParams } = new URL(address)
  return pathname === shellPath ? searchParams.get(parameter) : null
}
