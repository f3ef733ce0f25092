import { plot, pointerX, rectY, ruleX, ruleY, text, tip } from '@observablehq/plot'
import type { StripsSpec } from './chart-spec.ts'
import { barFill, charactersIn, frame, tipStyle } from './drawing-style.ts'
import { ticksBelow } from './ticks-below.ts'

export function drawStrips({ rows, ticks, rule }: StripsSpec, width: number, height: number): Element {
  const placed = rows.flatMap(({ values, words }, row) =>
    values.map((value, index) => ({ row, index, value, words: words[index] ?? '' })),
  )
  const places = rows[0]?.values.length ?? 0
  const most = Math.max(1, ...placed.map(({ value }) => value))
  return plot({
    ...frame(width, height),
    ...{ marginTop: 0, marginBottom: 26, marginLeft: 2, marginRight: 2 },
    x: { domain: [0, places] },
    // The label has its place above the highest bar.
    y: { domain: [0, most * 1.65], axis: null },
    fy: { domain: rows.map((_, row) => row), padding: 0.08, axis: null },
    marks: [
      rectY(placed, {
        fy: 'row',
        x1: 'index',
        x2: ({ index }) => index + 1,
        y: 'value',
        fill: barFill,
        inset: 0.5,
      }),
      ruleY(
        rows.map((_, row) => ({ row })),
        { fy: 'row', y: 0, stroke: 'var(--line)' },
      ),
      ...(rule === undefined ? [] : [ruleX([rule], { stroke: 'var(--bad)', strokeDasharray: '4 3' })]),
      text(
        rows.map(({ label }, row) => ({ label, row })),
        {
          ...{ fy: 'row', text: 'label', frameAnchor: 'top-left', textAnchor: 'start', dy: 4 },
          ...{ fill: 'var(--ink)', fontSize: 12.5 },
          ...{ lineWidth: charactersIn(width, 12.5), textOverflow: 'ellipsis-end' },
        },
      ),
      ticksBelow(ticks, width / places),
      tip(
        placed,
        pointerX({ ...tipStyle, fy: 'row', x: ({ index }) => index + 0.5, y: 'value', title: 'words' }),
      ),
    ],
  })
}
