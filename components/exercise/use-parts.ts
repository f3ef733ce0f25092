'use client'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Part } from './part-switch.tsx'
import { type ReadingTab, useReadingTab } from './use-reading-tab.ts'

export interface UsedParts {
  /** The one that is shown where there is room for one at a time. */
  part: Part
  tab: ReadingTab
  showPart(part: Part): void
  showTab(tab: ReadingTab): void
  /** Shows a part, and then puts the focus there. */
  focus(part: Part, find: () => { focus(): void } | null): void
}

/** What of an exercise's page is in sight. */
export function useParts(): UsedParts {
  const [part, showPart] = useState<Part>('statement')
  const [tab, setTab] = useReadingTab()
  return {
    part,
    tab,
    showPart,
    showTab: (shown) => {
      showPart('statement')
      setTab(shown)
    },
    focus: (shown, find) => {
      flushSync(() => showPart(shown))
      find()?.focus()
    },
  }
}
