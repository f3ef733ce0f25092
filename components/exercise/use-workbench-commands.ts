'use client'
import { useCommands } from '../commands/use-commands.ts'
import { shortcuts } from './shortcuts.ts'
import type { ReadingTab } from './use-reading-tab.ts'

interface WorkbenchActs {
  /** undefined: not now. */
  run: (() => void) | undefined
  submit: (() => void) | undefined
  save(): void
  format(): void
  reset(): void
  nextHint: (() => void) | undefined
  compare: (() => void) | undefined
  showTab(tab: ReadingTab): void
  showStepThrough: (() => void) | undefined
  focusEditor(): void
  focusResults(): void
}

/** Registers what can be done on an exercise's page. */
export function useWorkbenchCommands(acts: WorkbenchActs): void {
  const { run, submit, save, format, reset, nextHint, compare, focusEditor, focusResults } = acts
  const { showTab, showStepThrough } = acts
  const group = 'exercise'
  useCommands([
    { id: 'run', group, shortcut: shortcuts.run, ...possible(run) },
    { id: 'submit', group, shortcut: shortcuts.submit, ...possible(submit) },
    { id: 'save', group, shortcut: shortcuts.save, run: save },
    { id: 'format', group, shortcut: { key: 'F', alt: true, shift: true }, run: format },
    { id: 'focusEditor', group, shortcut: { key: 'E', alt: true, shift: true }, run: focusEditor },
    { id: 'focusResults', group, shortcut: { key: 'R', alt: true, shift: true }, run: focusResults },
    { id: 'nextHint', group, ...possible(nextHint) },
    { id: 'compare', group, ...possible(compare) },
    { id: 'showStatement', group, run: () => showTab('statement') },
    { id: 'showStepThrough', group, ...possible(showStepThrough) },
    { id: 'showHints', group, run: () => showTab('hints') },
    { id: 'showSubmissions', group, run: () => showTab('submissions') },
    { id: 'showSolution', group, run: () => showTab('solution') },
    { id: 'reset', group, run: reset },
  ])
}

const possible = (act: (() => void) | undefined) => ({
  run: act ?? (() => {}),
  isUnavailable: act === undefined,
})
