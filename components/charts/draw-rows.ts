import { barX, plot, pointerY, text, tip } from '@observablehq/plot'
import type { RowsSpec } from './chart-spec.ts'
import { barFill, charactersIn, frame, tipStyle, trackFill } from './drawing-style.ts'

const inside = { insetTop: 25, insetBottom: 9, rx: 2 }
/** What the number at the end of a label takes at most. */
const valuePx = 64

export function drawRows({ rows, most }: RowsSpec, width: number, height: number): Element {
  const placed = rows.map((row, index) => ({ ...row, index }))
  const above = { y: 'index', dy: -8, fill: 'var(--ink)', fontSize: 12.5 } as const
  return plot({
    ...frame(width, height),
    ...{ marginTop: 0, marginBottom: 0, marginLeft: 1, marginRight: 1 },
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: placed.map(({ index }) => index), padding: 0, axis: null },
    marks: [
      barX(placed, { y: 'index', x1: 0, x2: most, fill: trackFill, ...inside }),
      barX(placed, { y: 'index', x1: 0, x2: 'value', fill: barFill, ...inside }),
      text(placed, {
        ...{ ...above, text: 'label', frameAnchor: 'left', textAnchor: 'start' },
        ...{ lineWidth: charactersIn(width - valuePx, 12.5), textOverflow: 'ellipsis-end' },
      }),
      text(placed, { ...above, text: 'valueText', frameAnchor: 'right', textAnchor: 'end' }),
      barX(
        placed.filter(({ href }) => href !== undefined),
        { y: 'index', x1: 0, x2: most, fill: 'transparent', href: 'href', ariaLabel: 'words' },
      ),
      tip(placed, pointerY({ ...tipStyle, x: 'value', y: 'index', title: 'words' })),
    ],
  })
}
