import { editor } from 'monaco-editor/editor/editor.api.js'
import { isDark, onThemeChange } from '../../ui/shown-theme.ts'

const dark = 'receptive-dark'
const light = 'receptive-light'

type Palette = Record<
  'text' | 'comment' | 'keyword' | 'string' | 'number' | 'type' | 'background' | 'lineNumber' | 'currentLine',
  string
>

/** Two quiet themes in the neutrals of the pages; six hexadecimal digits each. */
const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    text: '171717',
    comment: '6b6b6b',
    keyword: '7c3aed',
    string: '15803d',
    number: 'b45309',
    type: '0369a1',
    background: 'ffffff',
    lineNumber: '737373',
    currentLine: 'fafafa',
  },
  dark: {
    text: 'e5e5e5',
    comment: '9ca3af',
    keyword: 'c4b5fd',
    string: '86efac',
    number: 'fdba74',
    type: '7dd3fc',
    background: '171717',
    lineNumber: '8a8a8a',
    currentLine: '1f1f1f',
  },
}

function defineTheme(name: string, base: 'vs' | 'vs-dark', palette: Palette): void {
  const { text, comment, keyword, string, number, type, background, lineNumber, currentLine } = palette
  editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      { token: '', foreground: text },
      { token: 'comment', foreground: comment, fontStyle: 'italic' },
      { token: 'keyword', foreground: keyword },
      { token: 'string', foreground: string },
      { token: 'number', foreground: number },
      { token: 'type', foreground: type },
    ],
    colors: {
      'editor.background': `#${background}`,
      'editorLineNumber.foreground': `#${lineNumber}`,
      'editorLineNumber.dimmedForeground': `#${lineNumber}`,
      'editorLineNumber.activeForeground': `#${text}`,
      'editor.lineHighlightBackground': `#${currentLine}`,
      'editor.lineHighlightBorder': '#00000000',
    },
  })
}

/** Follows the theme of the page, also when that changes. */
export function followTheme(): void {
  defineTheme(light, 'vs', palettes.light)
  defineTheme(dark, 'vs-dark', palettes.dark)
  const apply = () => editor.setTheme(isDark() ? dark : light)
  onThemeChange(apply)
  apply()
}
