import { useEffect, useEffectEvent } from 'react'

/** Ctrl or Cmd with Enter runs, with Shift submits, wherever the focus is, but in a dialogue that lies above the page. */
export function useShortcuts({ onRun, onSubmit }: { onRun(): void; onSubmit(): void }): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    if (event.target instanceof Element && event.target.closest('dialog, [role=dialog]')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    if (event.shiftKey) onSubmit()
    else onRun()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    // Before the editor, where the same keys insert a line.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
