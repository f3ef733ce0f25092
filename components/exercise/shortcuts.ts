import type { Shortcut } from '../commands/shortcut.ts'

/** The keys of what is also a button. */
export const shortcuts = {
  run: { key: 'Enter', mod: true },
  submit: { key: 'Enter', mod: true, shift: true },
  save: { key: 'S', mod: true },
} satisfies Record<string, Shortcut>
