import { editor, MarkerSeverity, Uri } from 'monaco-editor/editor/editor.api.js'
import type { LibraryTypes } from '../library-types.ts'
import type { Place, Problem } from '../problem.ts'
import { looks, textLooks } from './looks.ts'
import { declareTypes } from './typescript.ts'
import { wakeTypeScript, wakeTypeScriptFor } from './workers.ts'

export interface EditorSettings {
  /** Nothing is wrong with its starter. */
  exercise: { slug: string; types: string; starter: string; libraryTypes: LibraryTypes }
  value: string
  onChange(value: string): void
}

export interface OpenEditor {
  /** Changes the text from outside; it can be undone as if it had been typed. */
  setValue(value: string): void
  setProblems(problems: readonly Problem[]): void
  setReadOnly(readOnly: boolean): void
  setLabel(label: string): void
  /** @param offset where the cursor is to be, in characters; where it is, if nothing is said */
  focus(offset?: number): void
  /** Puts the cursor there, in sight; what is no longer there is the nearest that is. */
  goTo(place: Place): void
  /** Lays the whole text out anew, as one change that can be undone. */
  format(): Promise<void>
  close(): void
}

/** Makes an editor for one exercise in `container`. */
export function openEditor(
  container: HTMLElement,
  { exercise, value, onChange }: EditorSettings,
): OpenEditor {
  declareTypes(exercise.types, exercise.libraryTypes)
  const uri = Uri.parse(`file:///${exercise.slug}/submission.ts`)
  editor.getModel(uri)?.dispose()
  const model = editor.createModel(value, 'typescript', uri)
  model.updateOptions(textLooks)
  const view = editor.create(container, { ...looks, model })
  wakeTypeScriptFor(view)
  if (value !== exercise.starter) wakeTypeScript()
  model.onDidChangeContent(() => {
    wakeTypeScript()
    onChange(model.getValue())
  })
  return {
    setValue: (text) => replaceText(model, text),
    setProblems: (problems) =>
      editor.setModelMarkers(
        model,
        'receptive',
        problems.map((problem) => markerOf(model, problem)),
      ),
    setReadOnly: (readOnly) => view.updateOptions({ readOnly, domReadOnly: readOnly }),
    setLabel: (ariaLabel) => view.updateOptions({ ariaLabel }),
    focus: (offset) => {
      if (offset !== undefined) view.setPosition(model.getPositionAt(offset))
      view.focus()
    },
    goTo: ({ line, column = 1 }) => {
      const position = model.validatePosition({ lineNumber: line, column })
      view.setPosition(position)
      view.revealPositionInCenterIfOutsideViewport(position)
      view.focus()
    },
    format: async () => {
      wakeTypeScript()
      await view.getAction('editor.action.formatDocument')?.run()
    },
    close: () => {
      view.dispose()
      model.dispose()
    },
  }
}

function replaceText(model: editor.ITextModel, text: string): void {
  if (model.getValue() === text) return
  model.pushStackElement()
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
  model.pushStackElement()
}

/** A source may have become shorter since it was run: a line that is gone is shown at the end. */
function markerOf(model: editor.ITextModel, { line, column = 1, message }: Problem): editor.IMarkerData {
  const { lineNumber, column: startColumn } = model.validatePosition({ lineNumber: line, column })
  const word = model.getWordAtPosition({ lineNumber, column: startColumn })
  const endColumn = column > 1 && word ? word.endColumn : model.getLineMaxColumn(lineNumber)
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: lineNumber,
    startColumn,
    endLineNumber: lineNumber,
    endColumn: Math.max(endColumn, startColumn + 1),
  }
}
