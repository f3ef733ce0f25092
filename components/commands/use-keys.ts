'use client'
import { useEffect } from 'react'
import { registry } from './registry.ts'
import { isPressed, isSingleKey } from './shortcut.ts'
import { hasSingleKeys } from './single-keys.ts'

/** Does what registered commands do when their keys are pressed, wherever the focus is, but in a dialogue above the page. */
export function useKeys(): void {
  useEffect(() => {
    // Before the editor and the browser, where the same keys do something else.
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}

function hear(event: KeyboardEvent): void {
  if (event.isComposing) return
  const command = registry.all.find(({ shortcut }) => shortcut && isPressed(shortcut, event))
  if (!command?.shortcut) return
  if (isSingleKey(command.shortcut) && (isIn(event, writing) || !hasSingleKeys())) return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat && !command.isUnavailable && !isIn(event, dialogues)) command.run()
}

const writing = 'input, textarea, select, [contenteditable], [role=textbox], .monaco-editor'
const dialogues = 'dialog, [role=dialog], [role=alertdialog]'

const isIn = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null
