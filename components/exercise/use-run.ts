'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { runWorkerUrl } from '../editor/assets.ts'
import { type RunReport, VisibleRun } from '../editor/run.ts'

export type RunPhase = { kind: 'running' } | { kind: 'reported'; report: RunReport }

/** Whoever stops typing for this long may be about to run what stands there. */
const pauseMs = 150

/** Who does one of these may be about to run something, and so may who stays; all others only look. */
const stirrings = ['pointermove', 'pointerdown', 'keydown'] as const
const stayMs = 5_000

/** Runs the visible cases in the browser; a run that is asked for while another is under way does not start. */
export function useRun(bundle: RunnableBundle, source: string): { phase: RunPhase | undefined; run(): void } {
  const [phase, setPhase] = useState<RunPhase>()
  const visibleRun = useRef<VisibleRun>(undefined)
  const busy = useRef(false)
  const hasStirred = useStirred() || source !== bundle.starter
  const started = () => {
    visibleRun.current ??= new VisibleRun(runWorkerUrl)
    return visibleRun.current
  }
  useEffect(
    () => () => {
      visibleRun.current?.close()
      visibleRun.current = undefined
    },
    [],
  )
  const compileAhead = useEffectEvent(() => void started().compileAhead(bundle, source))
  const wake = useEffectEvent(started)
  useEffect(() => {
    if (!hasStirred) return
    wake()
    const pause = setTimeout(compileAhead, pauseMs)
    return () => clearTimeout(pause)
  }, [hasStirred, bundle, source])
  const run = async (): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setPhase({ kind: 'running' })
    const report = await started().run(bundle, source)
    busy.current = false
    setPhase({ kind: 'reported', report })
  }
  return { phase, run: () => void run() }
}

/** Whether the page is more than looked at: what compiles a run is a quarter of the work of a visit. */
function useStirred(): boolean {
  const [hasStirred, setStirred] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const stir = () => {
      setStirred(true)
      listening.abort()
    }
    for (const stirring of stirrings)
      window.addEventListener(stirring, stir, { signal: listening.signal, passive: true, capture: true })
    const stay = setTimeout(stir, stayMs)
    return () => {
      clearTimeout(stay)
      listening.abort()
    }
  }, [])
  return hasStirred
}
