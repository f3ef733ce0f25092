'use client'
import { useTranslations } from 'next-intl'
import { type CSSProperties, type KeyboardEvent, useId, useRef, useState } from 'react'
import { heatOf, largestMagnitude } from '../tensor/heat.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { findOptionalNextPlace } from './grid-keys.ts'
import { largestNumber, textOfNumber } from './number-text.ts'
import { Problem } from './problem.tsx'
import { type Bounds, isSamePair, type Pair, sizeOf } from './settings.ts'
import { useGridEditing } from './use-grid-editing.ts'

interface GridEditorProps {
  name: string
  matrix: number[][]
  /** Rows and columns that can be pasted. */
  bounds: Bounds
  onChange(matrix: number[][]): void
}

/** A matrix to be written into: a field a cell. The grid is one stop of the tabulator; arrows lead from field to field. */
export function GridEditor({ name, matrix, bounds, onChange }: GridEditorProps) {
  const t = useTranslations('playground')
  const table = useRef<HTMLTableElement>(null)
  const hintId = useId()
  const [last, setLast] = useState<Pair>([0, 0])
  const editing = useGridEditing(matrix, bounds, onChange)
  const size = sizeOf(matrix)
  const stop: Pair = [Math.min(last[0], size[0] - 1), Math.min(last[1], size[1] - 1)]
  const move = (event: KeyboardEvent) => {
    const next = findOptionalNextPlace(event.nativeEvent, stop, size)
    if (!next) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`input[data-at='${next}']`)?.focus()
  }
  const largest = largestMagnitude(matrix)
  const field = (value: number, at: Pair) => (
    <td key={at[1]} className="cell" style={{ '--heat': heatOf(value, largest) } as CSSProperties}>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('cell', { row: at[0], column: at[1] })}
        aria-invalid={editing.wrong && isSamePair(editing.wrong.at, at)}
        data-at={String(at)}
        tabIndex={isSamePair(stop, at) ? 0 : -1}
        value={editing.textAt(at)}
        onChange={(event) => editing.type(at, event.currentTarget.value)}
        onFocus={(event) => {
          setLast(at)
          event.currentTarget.select()
        }}
        onClick={(event) => event.currentTarget.select()}
      />
    </td>
  )
  return (
    <>
      <ScrollX label={name}>
        <table
          ref={table}
          className="tensor tensor-editor"
          aria-label={name}
          aria-describedby={hintId}
          style={{ '--characters': charactersOf(matrix) } as CSSProperties}
          onPaste={editing.paste}
          onKeyDown={move}
          onBlur={editing.leave}
        >
          <thead>
            <tr>
              <td />
              {matrix[0]?.map((_, column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map((cells, row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((value, column) => field(value, [row, column]))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p id={hintId} className="sr-only">
        {t('gridHint')}
      </p>
      {editing.wrong && (
        <Problem>{t('noNumber', { text: editing.wrong.text.slice(0, 20), most: largestNumber })}</Problem>
      )}
      {editing.pasteProblem && <Problem>{t(`paste.${editing.pasteProblem}`, { most: bounds.most })}</Problem>}
    </>
  )
}

/** Columns from which on a field is no wider than its number. */
const many = 9
const widest = 7

/** How many characters each field has room for. */
function charactersOf(matrix: readonly number[][]): number {
  const longest = Math.max(...matrix.flat().map((value) => textOfNumber(value).length))
  const narrowest = (matrix[0]?.length ?? 0) < many ? 2 : 1
  return Math.min(Math.max(longest, narrowest), widest)
}
