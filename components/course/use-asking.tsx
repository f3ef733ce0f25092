'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { refusalWords } from '../exercise/server-words.ts'
import { Notice } from '../ui/notice.tsx'
import type { ServerAnswer } from './ask-server.ts'

export interface Asking {
  isBusy: boolean
  /** By field, what the server says is wrong with it. */
  faults: Record<string, string>
  /** Why the last request did nothing; said to screen readers as it comes. */
  told: ReactNode
  /** @returns what came back, where it was done */
  ask<Body>(request: () => Promise<ServerAnswer<Body>>): Promise<Body | undefined>
}

type Refused = Extract<ServerAnswer<unknown>, { kind: 'refused' }>

/** What is refused, in the visitor's language: by its sentence where that has words here, else by its code. */
function useRefusalWords(): (refused: Refused) => string {
  const t = useTranslations('refusals')
  const say = refusalWords(useLocale())
  return ({ code, message, key, parameters }) =>
    key !== undefined && t.has(key) ? t(key, parameters) : say(code, message)
}

/** One request after the other, and what came of the last. */
export function useAsking(): Asking {
  const t = useTranslations('asking')
  const say = useRefusalWords()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Exclude<ServerAnswer<unknown>, { kind: 'done' }>>()
  return {
    isBusy,
    faults: failed?.kind === 'refused' ? failed.fields : {},
    told: (
      <div role="status" className="empty:hidden">
        {failed && <Notice tone="bad">{failed.kind === 'refused' ? say(failed) : t('unreachable')}</Notice>}
      </div>
    ),
    ask: async (request) => {
      setBusy(true)
      setFailed(undefined)
      const answer = await request()
      setBusy(false)
      if (answer.kind === 'done') return answer.body
      setFailed(answer)
      return undefined
    },
  }
}
