'use client'
import { useEffect, useRef, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { runWorkerUrl } from '../editor/assets.ts'
import { type RunReport, VisibleRun } from '../editor/run.ts'

export type RunPhase = { kind: 'running' } | { kind: 'reported'; report: RunReport }

/** Whoever stops typing for this long may be about to run what stands there. */
const pauseMs = 150

/** Runs the visible cases in the browser; a run that is asked for while another is under way does not start. */
export function useRun(bundle: RunnableBundle, source: string): { phase: RunPhase | undefined; run(): void } {
  const [phase, setPhase] = useState<RunPhase>()
  const visibleRun = useRef<VisibleRun>(undefined)
  const busy = useRef(false)
  useEffect(() => {
    const started = new VisibleRun(runWorkerUrl)
    visibleRun.current = started
    return () => started.close()
  }, [])
  useEffect(() => {
    const pause = setTimeout(() => visibleRun.current?.compileAhead(bundle, source), pauseMs)
    return () => clearTimeout(pause)
  }, [bundle, source])
  const run = async (): Promise<void> => {
    if (busy.current || !visibleRun.current) return
    busy.current = true
    setPhase({ kind: 'running' })
    const report = await visibleRun.current.run(bundle, source)
    busy.current = false
    setPhase({ kind: 'reported', report })
  }
  return { phase, run: () => void run() }
}
