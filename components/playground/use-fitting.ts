'use client'
import { useState } from 'react'
import type { Misfit } from './misfit.ts'

export interface Fitting<Playing> {
  /** What the controls say. */
  edited: Playing
  /** What is drawn: the last that fitted. */
  shown: Playing
  misfit: Misfit | undefined
  edit(next: Playing): void
}

/** What one plays with; while it does not fit, the last that did stays in view. */
export function useFitting<Playing>(
  first: Playing,
  findMisfit: (playing: Playing) => Misfit | undefined,
): Fitting<Playing> {
  const [{ edited, shown }, setState] = useState({ edited: first, shown: first })
  return {
    edited,
    shown,
    misfit: findMisfit(edited),
    edit: (next) => setState((last) => ({ edited: next, shown: findMisfit(next) ? last.shown : next })),
  }
}
