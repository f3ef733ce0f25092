import { editor, KeyCode, KeyMod } from 'monaco-editor/editor/editor.api.js'

/** The same keys on every system: on Linux, Monaco's own would open the browser's developer tools. */
export function bindKeys(): void {
  editor.addKeybindingRule({
    keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF,
    command: 'editor.action.formatDocument',
    when: 'editorTextFocus && !editorReadonly',
  })
}
