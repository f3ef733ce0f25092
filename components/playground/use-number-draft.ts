'use client'
import { useState } from 'react'
import type { Bounds } from './settings.ts'

export interface NumberDraft {
  text: string
  isWrong: boolean
  change(text: string): void
}

/** What stands in a field for a whole number; what is none stays there, to be mended, and changes nothing. */
export function useNumberDraft(
  value: number,
  { least, most }: Bounds,
  onChange: (value: number) => void,
): NumberDraft {
  const [draft, setDraft] = useState<{ text: string; of: number }>()
  const findOptional = (text: string) => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most ? number : undefined
  }
  // Where the number was changed elsewhere, what was typed is out of date.
  const text = draft?.of === value ? draft.text : String(value)
  return {
    text,
    isWrong: findOptional(text) === undefined,
    change: (typed) => {
      const number = findOptional(typed)
      setDraft({ text: typed, of: number ?? value })
      if (number !== undefined) onChange(number)
    },
  }
}
