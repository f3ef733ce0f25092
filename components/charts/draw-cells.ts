import { cell, plot, pointer, text, tip } from '@observablehq/plot'
import type { CellsSpec } from './chart-spec.ts'
import { charactersIn, frame, mixed, tipStyle } from './drawing-style.ts'
import { ticksBelow } from './ticks-below.ts'

export function drawCells({ rows, ticks }: CellsSpec, width: number, height: number): Element {
  const placed = rows.flatMap(({ shares, words }, row) =>
    shares.map((share, index) => ({ row, index, share, words: words[index] ?? '' })),
  )
  const places = rows[0]?.shares.length ?? 0
  const marginLeft = Math.round(Math.min(230, width * 0.38))
  const at = { x: 'index', y: 'row' } as const
  return plot({
    ...frame(width, height),
    ...{ marginTop: 0, marginBottom: 26, marginLeft, marginRight: 1 },
    x: { type: 'band', domain: Array.from({ length: places }, (_, index) => index), padding: 0 },
    y: { type: 'band', domain: rows.map((_, row) => row), padding: 0, axis: null },
    marks: [
      cell(placed, { ...at, fill: ({ share }) => mixed(share), inset: 0.5 }),
      text(
        rows.map(({ label }, row) => ({ label, row })),
        {
          ...{ y: 'row', text: 'label', frameAnchor: 'left', textAnchor: 'start', dx: -marginLeft },
          ...{ fill: 'var(--ink)', fontSize: 11 },
          ...{ lineWidth: charactersIn(marginLeft - 8, 11), textOverflow: 'ellipsis-end' },
        },
      ),
      ticksBelow(ticks, (width - marginLeft) / places),
      tip(placed, pointer({ ...tipStyle, ...at, title: 'words' })),
    ],
  })
}
