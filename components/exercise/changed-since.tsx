'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { wholePercent } from '../ui/percent.ts'
import { type Changes, findOptionalChanges, isUnchanged } from './changes-between.ts'
import type { SubmissionState } from './submission-state.ts'

interface ChangedSinceProps {
  /** The submission before this one. */
  previous: string
  verdict: Verdict
}

/** What this submission changed beside the one before it. */
export function ChangedSince({ previous, verdict }: ChangedSinceProps) {
  const before = useOptionalVerdict(previous)
  const changes = before && findOptionalChanges(before, verdict)
  return changes ? <ChangesView changes={changes} /> : null
}

function ChangesView({ changes }: { changes: Changes }) {
  const t = useTranslations('changes')
  const { score, mended, broken, groups } = changes
  return (
    <section aria-label={t('title')} className="grid grid-cols-1 gap-1 text-sm">
      <h4 className="font-semibold">
        {t('title')}{' '}
        {score !== 0 && (
          <span className={`ml-1 font-mono text-xs tabular-nums ${score > 0 ? 'text-good' : 'text-bad'}`}>
            {t(score > 0 ? 'more' : 'less', { percent: wholePercent(Math.abs(score)) })}
          </span>
        )}
      </h4>
      {isUnchanged(changes) && <p className="text-muted">{t('nothing')}</p>}
      <ul className="grid grid-cols-1 gap-0.5">
        {mended.map((title) => (
          <Line key={title} sign="+" words={t('mended', { title })} />
        ))}
        {broken.map((title) => (
          <Line key={title} sign="−" words={t('broken', { title })} />
        ))}
        {groups.map(({ title, before, after, total }) => (
          <Line
            key={title}
            sign={after > before ? '+' : '−'}
            words={t('group', { title, before, after, total })}
          />
        ))}
      </ul>
    </section>
  )
}

function Line({ sign, words }: { sign: '+' | '−'; words: string }) {
  return (
    <li className="flex gap-2">
      <span aria-hidden="true" className={`font-mono ${sign === '+' ? 'text-good' : 'text-bad'}`}>
        {sign}
      </span>
      {words}
    </li>
  )
}

function useOptionalVerdict(id: string): Verdict | undefined {
  const [found, setFound] = useState<{ id: string; verdict: Verdict }>()
  useEffect(() => {
    let isWanted = true
    void fetchOptionalVerdict(id).then((verdict) => {
      if (isWanted && verdict) setFound({ id, verdict })
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return found?.id === id ? found.verdict : undefined
}

async function fetchOptionalVerdict(id: string): Promise<Verdict | undefined> {
  try {
    const response = await fetch(`/api/submissions/${encodeURIComponent(id)}`)
    if (!response.ok) return undefined
    const state = (await response.json()) as SubmissionState
    return state.state === 'judged' ? state.verdict : undefined
  } catch {
    return undefined // offline: the verdict is told without it
  }
}
