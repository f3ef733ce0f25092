import { editor } from 'monaco-editor/editor/editor.api.js'
import { looks, textLooks } from './looks.ts'
import { wakeTypeScriptFor } from './workers.ts'

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
  const [original, modified] = [createModel(before), createModel(after)]
  const view = editor.createDiffEditor(container, {
    ...looks,
    readOnly: true,
    domReadOnly: true,
    // There is nothing to indent: Tab leads on.
    tabFocusMode: true,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: sideBySideFrom,
    renderOverviewRuler: false,
    renderGutterMenu: false,
    // Two spaces more are a difference to whoever looks for one.
    ignoreTrimWhitespace: false,
  })
  view.setModel({ original, modified })
  keepLabel(view.getOriginalEditor(), before.label)
  keepLabel(view.getModifiedEditor(), after.label)
  for (const side of [view.getOriginalEditor(), view.getModifiedEditor()]) wakeTypeScriptFor(side)
  return {
    close: () => {
      view.dispose()
      original.dispose()
      modified.dispose()
    },
  }
}

function createModel({ source }: DiffSide): editor.ITextModel {
  const model = editor.createModel(source, 'typescript')
  model.updateOptions(textLooks)
  return model
}

/** Monaco takes both labels away whenever it changes another option of the two, its own `originalAriaLabel` included. */
function keepLabel(view: editor.ICodeEditor, ariaLabel: string): void {
  const set = () => {
    if (view.getOption(editor.EditorOption.ariaLabel) !== ariaLabel) view.updateOptions({ ariaLabel })
  }
  view.onDidChangeConfiguration(set)
  set()
}
