// The service worker: practice without a network.
//
// Theory of operation: pages are made for each request and are one person's, so none is ever kept. Instead there is the
// shell, a page of nobody in particular (app/offline), once for each language. It is kept as it was answered, since the
// nonce in it and the policy in its headers belong together. Where the server does not answer a navigation, the shell
// does, and shows in the browser what belongs to the address, from the kept exercises. Beside these two, files are kept
// whose address carries a fingerprint. Whatever else is asked for, all of /api above all, this script does not touch.
//
// A new version is installed beside the old one, which goes on serving the pages that are open, until there is none, or
// none but one that was loaded after that.
import { NetworkOnly, Serwist, type SerwistPlugin } from 'serwist'
import { languageCookie, languages } from '../ui/languages.ts'
import { type Asked, isPage, isPayload, isServerAway, noPayload } from './answers.ts'
import { findLanguage } from './find-language.ts'
import { keepExercises } from './keep-exercises.ts'
import { findShellLanguage, type KeptFiles, shellAddress } from './kept-files.ts'
import { isPageMessage } from './page-message.ts'

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

// What is checked here otherwise knows a page's scope only.
interface WorkerScope {
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: never) => unknown): void
  addEventListener(type: 'message', listener: (event: WorkerEvent & { data: unknown }) => void): void
  clients: { matchAll(wanted: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> }
  navigator: { languages: readonly string[] }
  /** Not in every browser. */
  cookieStore?: { get(name: string): Promise<{ value?: string } | null> }
  skipWaiting(): Promise<void>
}
declare const self: WorkerScope
declare const keptFiles: KeptFiles

/** A page that takes longer is shown from what is kept. */
const patienceS = 5
const exercisesPrefix = 'receptive-exercises-'
const exercisesCache = `${exercisesPrefix}${keptFiles.build}`

/** Files come behind whatever a page is loading, and the shell to nobody. */
const quietAndImpersonal: SerwistPlugin = {
  requestWillFetch: async ({ request }) => {
    const language = findShellLanguage(request.url)
    if (language === null) return new Request(request, { priority: 'low' })
    const headers = { 'accept-language': language }
    return new Request(request.url, { credentials: 'omit', cache: 'no-store', priority: 'low', headers })
  },
}

const shellInstead: SerwistPlugin = {
  handlerDidError: () => findOptionalShell(),
  handlerWillRespond: async ({ response }) =>
    isServerAway(response) ? ((await findOptionalShell()) ?? response) : response,
}

const serwist = new Serwist({
  precacheEntries: [
    ...keptFiles.files.map((url) => ({ url, revision: null })),
    ...[...languages.map(shellAddress), '/icon.svg'].map((url) => ({ url, revision: keptFiles.build })),
  ],
  precacheOptions: {
    concurrency: 2,
    cleanURLs: false,
    directoryIndex: null,
    ignoreURLParametersMatching: [/^icon\./],
    plugins: [quietAndImpersonal],
  },
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ url, request }) => isPage(askedOf(url, request)),
      handler: new NetworkOnly({ networkTimeoutSeconds: patienceS, plugins: [shellInstead] }),
    },
    {
      matcher: ({ url, request, sameOrigin }) => sameOrigin && isPayload(askedOf(url, request)),
      handler: new NetworkOnly({ plugins: [{ handlerDidError: async ({ request }) => noPayload(request) }] }),
    },
  ],
})

const askedOf = (url: URL, { mode, headers }: Request): Asked => ({ url, mode, headers })

async function findOptionalShell(): Promise<Response | undefined> {
  const chosen = await self.cookieStore?.get(languageCookie)
  return serwist.matchPrecache(shellAddress(findLanguage(chosen?.value, self.navigator.languages)))
}

async function keep(): Promise<void> {
  await keepExercises(await caches.open(exercisesCache), async (path) => {
    const response = await fetch(path, { credentials: 'omit', cache: 'no-cache', priority: 'low' })
    if (!response.ok) throw new Error(`${path} was answered with status ${response.status}`)
    return response
  })
}

async function forgetOldExercises(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(exercisesPrefix) && name !== exercisesCache)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The page that asks was loaded after this version was there, and needs nothing of the old one; another might. */
async function takeOver(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await self.skipWaiting()
}

self.addEventListener('install', (event: WorkerEvent) => event.waitUntil(keep()))
self.addEventListener('install', serwist.handleInstall)
self.addEventListener('activate', serwist.handleActivate)
self.addEventListener('activate', (event: WorkerEvent) => event.waitUntil(forgetOldExercises()))
self.addEventListener('fetch', serwist.handleFetch)
self.addEventListener('message', (event) => {
  if (!isPageMessage(event.data)) return
  // Without a network, what is kept stays.
  event.waitUntil(event.data === 'keep-exercises' ? keep().catch(() => {}) : takeOver())
})
