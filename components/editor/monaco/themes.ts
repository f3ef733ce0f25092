import { editor } from 'monaco-editor/editor/editor.api.js'
import { isDark, onThemeChange } from '../../ui/shown-theme.ts'

const dark = 'receptive-dark'
const light = 'receptive-light'

type Palette = Record<
  | 'text'
  | 'comment'
  | 'keyword'
  | 'string'
  | 'number'
  | 'type'
  | 'background'
  | 'lineNumber'
  | 'currentLine'
  | 'inserted'
  | 'removed',
  string
>

/** Two quiet themes in the neutrals of the pages; six hexadecimal digits each. */
const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    text: '171717',
    comment: '595959',
    keyword: '6d28d9',
    string: '166534',
    number: '92400e',
    type: '075985',
    background: 'ffffff',
    lineNumber: '595959',
    currentLine: 'fafafa',
    inserted: '12703a',
    removed: 'b3261e',
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
    inserted: '7ed6a0',
    removed: 'ff9d92',
  },
}

function defineTheme(name: string, base: 'vs' | 'vs-dark', palette: Palette): void {
  const { text, comment, keyword, string, number, type, background, lineNumber, currentLine } = palette
  const { inserted, removed } = palette
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
      // A change within a line lies above the tint of the line: what is written there is read through both.
      'diffEditor.insertedLineBackground': `#${inserted}0f`,
      'diffEditor.insertedTextBackground': `#${inserted}24`,
      'diffEditor.removedLineBackground': `#${removed}0f`,
      'diffEditor.removedTextBackground': `#${removed}24`,
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
