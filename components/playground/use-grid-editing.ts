'use client'
import { type ClipboardEvent, useState } from 'react'
import { isOneCell, type PasteProblem, readRows } from './matrix-text.ts'
import { findOptionalNumberOf, isUnfinished, textOfNumber } from './number-text.ts'
import { type Bounds, isSamePair, type Pair } from './settings.ts'

export interface GridEditing {
  /** What stands in the field of a cell. */
  textAt(at: Pair): string
  /** What is typed now and is no number. */
  wrong: { at: Pair; text: string } | undefined
  pasteProblem: PasteProblem | undefined
  type(at: Pair, text: string): void
  paste(event: ClipboardEvent): void
  /** The field is left: what was no number goes, and the number that was there before is seen again. */
  leave(): void
}

export function useGridEditing(
  matrix: number[][],
  bounds: Bounds,
  onChange: (matrix: number[][]) => void,
): GridEditing {
  const [draft, setDraft] = useState<{ at: Pair; text: string }>()
  const [pasteProblem, setPasteProblem] = useState<PasteProblem>()
  const isWrong = draft && findOptionalNumberOf(draft.text) === undefined && !isUnfinished(draft.text)
  return {
    wrong: isWrong ? draft : undefined,
    pasteProblem,
    leave: () => setDraft(undefined),
    textAt: ([row, column]) =>
      draft && isSamePair(draft.at, [row, column])
        ? draft.text
        : textOfNumber(matrix[row]?.[column] ?? 0).replace('-', '−'),
    type: ([row, column], text) => {
      setDraft({ at: [row, column], text })
      setPasteProblem(undefined)
      const number = findOptionalNumberOf(text)
      if (number === undefined || number === matrix[row]?.[column]) return
      onChange(matrix.map((cells, i) => (i === row ? cells.with(column, number) : cells)))
    },
    paste: (event) => {
      const text = event.clipboardData.getData('text/plain')
      if (isOneCell(text)) return
      event.preventDefault()
      const read = readRows(text, bounds)
      setDraft(undefined)
      setPasteProblem('problem' in read ? read.problem : undefined)
      if ('rows' in read) onChange(read.rows)
    },
  }
}
