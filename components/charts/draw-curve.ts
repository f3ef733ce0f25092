import { areaY, axisY, gridY, lineY, plot, pointerX, ruleX, tip } from '@observablehq/plot'
import type { CurveSpec } from './chart-spec.ts'
import { axisStyle, barFill, frame, tipStyle } from './drawing-style.ts'
import { ticksBelow } from './ticks-below.ts'

export function drawCurve(
  { shares, words, ticks, rules }: CurveSpec,
  width: number,
  height: number,
): Element {
  const placed = shares.map((share, index) => ({ index, share, words: words[index] ?? '' }))
  const marginLeft = 42
  const at = { x: 'index', y: 'share' } as const
  return plot({
    ...frame(width, height),
    ...{ marginTop: 10, marginBottom: 26, marginLeft, marginRight: 12 },
    // A single day is a point in the middle.
    x: { domain: placed.length > 1 ? [0, placed.length - 1] : [-1, 1] },
    y: { domain: [0, 1] },
    marks: [
      gridY([0, 0.25, 0.5, 0.75, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([0, 0.25, 0.5, 0.75, 1], {
        ...axisStyle,
        label: null,
        tickFormat: (share: number) => `${100 * share}%`,
      }),
      ruleX(rules, { stroke: 'var(--line-strong)', strokeDasharray: '4 3' }),
      areaY(placed, { ...at, fill: barFill, fillOpacity: 0.14 }),
      lineY(placed, { ...at, stroke: barFill, strokeWidth: 2, marker: placed.length > 1 ? 'none' : 'dot' }),
      ticksBelow(ticks, (width - marginLeft) / Math.max(1, placed.length - 1)),
      tip(placed, pointerX({ ...tipStyle, ...at, title: 'words' })),
    ],
  })
}
