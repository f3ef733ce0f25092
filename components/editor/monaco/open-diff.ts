import { editor } from 'monaco-editor/editor/editor.api.js'
import { looks } from './looks.ts'

export interface DiffSide {
  source: string
  /** What a screen reader calls it. */
  label: string
}

export interface OpenDiff {
  close(): void
}

/** Below this many pixels the two are shown as one text, with what goes and what comes line beneath line. */
const sideBySideFrom = 720

/** Shows in `container` what turns one source into another; both are to be read only. */
export function openDiff(container: HTMLElement, before: DiffSide, after: DiffSide): OpenDiff {
  const original = editor.createModel(before.source, 'typescript')
  const modified = editor.createModel(after.source, 'typescript')
  const view = editor.createDiffEditor(container, {
    ...looks,
    readOnly: true,
    domReadOnly: true,
    // There is nothing to indent: Tab leads on.
    tabFocusMode: true,
    originalAriaLabel: before.label,
    modifiedAriaLabel: after.label,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: sideBySideFrom,
    renderOverviewRuler: false,
    renderGutterMenu: false,
    // Two spaces more are a difference to whoever looks for one.
    ignoreTrimWhitespace: false,
  })
  view.setModel({ original, modified })
  return {
    close: () => {
      view.dispose()
      original.dispose()
      modified.dispose()
    },
  }
}
