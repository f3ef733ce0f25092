/** A draft as the server keeps it, for all of a person's machines. */
export interface ServerDraft {
  source: string
  revision: number
}

export type SendOutcome =
  | { kind: 'saved'; revision: number }
  /** Somebody saved in between: another tab or machine. */
  | { kind: 'other'; draft: ServerDraft }
  /** The server does not take it: nobody is signed in, or the source is too large. */
  | { kind: 'refused' }
  | { kind: 'unreachable' }

export interface DraftServer {
  /** @returns null where there is none, undefined where it cannot be asked */
  fetch(): Promise<ServerDraft | null | undefined>
  /** @param isLast the page is being left: the request outlives it */
  send(source: string, basedOn: number, isLast: boolean): Promise<SendOutcome>
}

/** Browsers refuse more of a request that outlives its page. */
const longestLastCharacters = 20_000

export function createDraftServer(exercise: string): DraftServer {
  const address = `/api/drafts/${encodeURIComponent(exercise)}`
  return {
    async fetch() {
      const response = await ask(address)
      if (!response?.ok) return undefined
      return ((await response.json()) as { draft: ServerDraft | null }).draft
    },
    async send(source, basedOn, isLast) {
      const response = await ask(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ source, basedOn }),
        keepalive: isLast && source.length <= longestLastCharacters,
      })
      if (!response || response.status >= 500) return { kind: 'unreachable' }
      if (response.status === 409)
        return { kind: 'other', draft: ((await response.json()) as { other: ServerDraft }).other }
      if (!response.ok) return { kind: 'refused' }
      return { kind: 'saved', revision: ((await response.json()) as { revision: number }).revision }
    },
  }
}

/** undefined where no answer comes. */
async function ask(address: string, request?: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(address, request)
  } catch {
    return undefined // offline, or the page is being left: tried again with the next change
  }
}
