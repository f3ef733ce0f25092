'use client'
import { useTranslations } from 'next-intl'
import type { ServerAnswer } from '../course/ask-server.ts'
import { type Asking, useAsking } from '../course/use-asking.tsx'
import { findOptionalRefusal } from './refusal-key.ts'

/** Asks as every form does; what is refused to whoever teaches is said in their language. */
export function useTeachingAsking(): Asking {
  const t = useTranslations('teaching.refusals')
  const { ask, ...asking } = useAsking()
  const said = <Body>(answer: ServerAnswer<Body>): ServerAnswer<Body> => {
    const refusal = answer.kind === 'refused' ? findOptionalRefusal(answer.message) : undefined
    if (answer.kind !== 'refused' || !refusal) return answer
    // Not by its code any more, by which a sentence about exercises would be said.
    return { ...answer, code: `said:${answer.code}`, message: t(refusal.key, refusal.parameters) }
  }
  return { ...asking, ask: (request) => ask(async () => said(await request())) }
}
