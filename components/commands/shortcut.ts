/** Keys that do something wherever the focus is. */
export interface Shortcut {
  /** A letter in upper case, a sign, or the name of a key as events have it. */
  key: string
  /** Ctrl, or Cmd on Apple's keyboards. */
  mod?: true
  shift?: true
  alt?: true
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** A sign that is typed like any other: it must not be taken from who writes, and a visitor may switch it off. */
export const isSingleKey = ({ key, mod, alt }: Shortcut): boolean => key.length === 1 && !mod && !alt

export function isPressed(shortcut: Shortcut, event: Pressed): boolean {
  const { key, mod = false, shift = false, alt = false } = shortcut
  if (mod !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false
  // Whether a sign needs Shift is the keyboard's affair.
  if (isSingleKey(shortcut)) return event.key === key
  return shift === event.shiftKey && keyOf(event) === key
}

/** The letter of a key; by its place where the keyboard writes other letters there, or Alt writes a sign. */
function keyOf({ key, code }: Pressed): string {
  if (key.length > 1) return key
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '')
}

/** As people know it: `Ctrl+Shift+Enter`, and on Apple's keyboards `⇧⌘↩`. */
export function writeShortcut({ key, mod, shift, alt }: Shortcut, isApple: boolean): string {
  if (isApple) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${key === 'Enter' ? '↩' : key}`
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')
}

/** For `aria-keyshortcuts`. */
export function ariaShortcut({ key, mod, shift, alt }: Shortcut, isApple: boolean): string {
  return [mod && (isApple ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift', key]
    .filter(Boolean)
    .join('+')
}
