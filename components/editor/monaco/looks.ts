import type { editor } from 'monaco-editor/editor/editor.api.js'

/** How every editor of the pages looks. */
export const looks: editor.IEditorOptions & editor.IGlobalEditorOptions = {
  automaticLayout: true,
  minimap: { enabled: false },
  fontLigatures: false,
  fontSize: 14,
  wordWrap: 'on',
  wrappingIndent: 'indent',
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 8,
  folding: false,
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false },
  stickyScroll: { enabled: false },
  // Look-alike letters in names are worth a warning; a × in a sentence is not.
  unicodeHighlight: { includeComments: false, includeStrings: false, allowedCharacters: { '×': true } },
  fixedOverflowWidgets: true,
  padding: { top: 8, bottom: 8 },
}

export const textLooks: editor.ITextModelUpdateOptions = {
  tabSize: 2,
  insertSpaces: true,
  bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
}
