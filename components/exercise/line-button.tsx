'use client'
import type { KeyboardEvent } from 'react'

/** What can be done with a line. */
export interface LineAct {
  /** What it is called, for whoever does not see the line beside it. */
  nameOf(line: number): string
  run(line: number): void
}

/**
 * The number of a line as a button. All numbers of a source are one stop of the Tab key; the arrow keys go from line to line. A source may
 * have thousands.
 */
export function LineButton({ number, act }: { number: number; act: LineAct }) {
  return (
    <button
      type="button"
      data-line={number}
      tabIndex={number === 1 ? 0 : -1}
      aria-label={act.nameOf(number)}
      onClick={() => act.run(number)}
      onKeyDown={moveFocus}
      className="w-full rounded text-right hover:text-accent focus-visible:outline-offset-0"
    >
      {number}
    </button>
  )
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -20, PageDown: 20 }

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  const buttons = event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('button[data-line]')
  if (!buttons) return
  const index = Number(event.currentTarget.dataset['line']) - 1 + step
  buttons[Math.min(Math.max(index, 0), buttons.length - 1)]?.focus()
}
