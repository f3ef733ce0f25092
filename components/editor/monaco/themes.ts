import { editor } from 'monaco-editor/editor/editor.api.js'

const dark = 'receptive-dark'
const light = 'receptive-light'

/** Two quiet themes in the neutrals of the pages. */
function defineThemes(): void {
  editor.defineTheme(light, {
    base: 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: '171717' },
      { token: 'comment', foreground: '6b6b6b', fontStyle: 'italic' },
      { token: 'keyword', foreground: '7c3aed' },
      { token: 'string', foreground: '15803d' },
      { token: 'number', foreground: 'b45309' },
      { token: 'type', foreground: '0369a1' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editorLineNumber.foreground': '#737373',
      'editorLineNumber.dimmedForeground': '#737373',
      'editorLineNumber.activeForeground': '#171717',
      'editor.lineHighlightBackground': '#fafafa',
      'editor.lineHighlightBorder': '#00000000',
    },
  })
  editor.defineTheme(dark, {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: '', foreground: 'e5e5e5' },
      { token: 'comment', foreground: '9ca3af', fontStyle: 'italic' },
      { token: 'keyword', foreground: 'c4b5fd' },
      { token: 'string', foreground: '86efac' },
      { token: 'number', foreground: 'fdba74' },
      { token: 'type', foreground: '7dd3fc' },
    ],
    colors: {
      'editor.background': '#171717',
      'editorLineNumber.foreground': '#8a8a8a',
      'editorLineNumber.dimmedForeground': '#8a8a8a',
      'editorLineNumber.activeForeground': '#e5e5e5',
      'editor.lineHighlightBackground': '#1f1f1f',
      'editor.lineHighlightBorder': '#00000000',
    },
  })
}

/** Follows what the visitor's system prefers, also when that changes. */
export function followColorScheme(): void {
  defineThemes()
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => editor.setTheme(prefersDark.matches ? dark : light)
  prefersDark.addEventListener('change', apply)
  apply()
}
