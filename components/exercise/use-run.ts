'use client'
import { useEffect, useRef, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { runWorkerUrl } from '../editor/assets.ts'
import { type RunReport, VisibleRun } from '../editor/run.ts'

export type RunPhase = { kind: 'running' } | { kind: 'reported'; report: RunReport }

/** Runs the visible cases in the browser; a run that is asked for while another is under way does not start. */
export function useRun(bundle: RunnableBundle): { phase: RunPhase | undefined; run(source: string): void } {
  const [phase, setPhase] = useState<RunPhase>()
  const visibleRun = useRef<VisibleRun>(undefined)
  const busy = useRef(false)
  useEffect(() => {
    const started = new VisibleRun(runWorkerUrl)
    visibleRun.current = started
    return () => started.close()
  }, [])
  const run = async (source: string): Promise<void> => {
    if (busy.current || !visibleRun.current) return
    busy.current = true
    setPhase({ kind: 'running' })
    const report = await visibleRun.current.run(bundle, source)
    busy.current = false
    setPhase({ kind: 'reported', report })
  }
  return { phase, run: (source) => void run(source) }
}
