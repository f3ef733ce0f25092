// Colours are those of the theme, by their names: a chart wears another theme without being drawn again.
import type { AxisXOptions, PlotOptions, TipOptions } from '@observablehq/plot'

export const barFill = 'var(--accent)'
export const trackFill = 'color-mix(in srgb, var(--accent) 12%, var(--surface))'

/** From a trace of the accent for nothing to the accent itself for everything. */
export const mixed = (share: number): string =>
  `color-mix(in srgb, var(--accent) ${Math.round(6 + 94 * share)}%, var(--surface))`

export const frame = (width: number, height: number) =>
  ({
    ...{ width, height },
    style: 'font: inherit; font-size: 11px; color: var(--muted); overflow: visible',
  }) satisfies PlotOptions

export const axisStyle = { tickSize: 0, tickPadding: 7, labelArrow: 'none' } as const satisfies AxisXOptions

export const tipStyle = {
  ...{ fill: 'var(--surface)', stroke: 'var(--line-strong)', textPadding: 7, lineWidth: 18, fontSize: 12 },
  pathFilter: 'none',
} as const satisfies TipOptions

/** Plot measures the length of lines in em, by a font that may be a little narrower than the page's; so many are in a width. */
export const charactersIn = (px: number, fontSize: number): number => (0.93 * px) / fontSize
