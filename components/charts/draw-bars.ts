import { axisX, barY, plot, pointerX, ruleY, text, tip } from '@observablehq/plot'
import type { BarsSpec } from './chart-spec.ts'
import { axisStyle, barFill, frame, tipStyle } from './drawing-style.ts'
import { thinned } from './thinned.ts'

export function drawBars({ bars, axis }: BarsSpec, width: number, height: number): Element {
  const placed = bars.map((bar, index) => ({ ...bar, index }))
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const shown = thinned(placed, width / Math.max(1, bars.length))
  return plot({
    ...frame(width, height),
    ...{ marginTop: 22, marginBottom: 44, marginLeft: 2, marginRight: 2 },
    x: { type: 'band', domain: placed.map(({ index }) => index), padding: 0.12 },
    y: { domain: [0, most], axis: null },
    marks: [
      barY(placed, { x: 'index', y: 'value', fill: barFill, rx: 2 }),
      ruleY([0], { stroke: 'var(--line-strong)' }),
      text(
        placed.filter(({ value }) => value > 0),
        { x: 'index', y: 'value', text: 'value', dy: -8, fill: 'var(--ink)' },
      ),
      axisX(
        shown.map(({ index }) => index),
        {
          ...axisStyle,
          tickFormat: (index: number) => bars[index]?.label ?? '',
          label: axis,
          labelAnchor: 'center',
        },
      ),
      // As high as the chart: a low bar is hit as easily as a high one.
      barY(
        placed.filter(({ href, value }) => href !== undefined && value > 0),
        { x: 'index', y1: 0, y2: most, fill: 'transparent', href: 'href', ariaLabel: 'words' },
      ),
      tip(placed, pointerX({ ...tipStyle, x: 'index', y: 'value', title: 'words' })),
    ],
  })
}
