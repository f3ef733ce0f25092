// What can be drawn, with every word in it: how it is drawn knows nothing of languages and time zones.

/** One thing that is drawn. */
interface Drawn {
  /** Told where the pointer is, and read out where it leads somewhere. */
  words: string
  /** Where it leads. */
  href?: string | undefined
}

/** Upright bars, one for each range of values. */
export interface BarsSpec {
  kind: 'bars'
  /** Below them. */
  axis: string
  bars: readonly (Drawn & { label: string; value: number })[]
}

/** Bars that lie, each below its own label, which may be long. */
export interface RowsSpec {
  kind: 'rows'
  /** What the whole width stands for. */
  most: number
  rows: readonly (Drawn & { label: string; value: number; valueText: string })[]
}

/** A place on an axis that counts from 0, and what stands there. */
interface Tick {
  index: number
  label: string
}

/** Small bars along one axis, a strip for each row; the rows have one scale. */
export interface StripsSpec {
  kind: 'strips'
  ticks: readonly Tick[]
  /** A line through all strips, before this place. */
  rule?: number
  rows: readonly { label: string; values: readonly number[]; words: readonly string[] }[]
}

/** Cells that are the more filled the larger their share is. */
export interface CellsSpec {
  kind: 'cells'
  ticks: readonly Tick[]
  /** Shares are 0..1. */
  rows: readonly { label: string; shares: readonly number[]; words: readonly string[] }[]
}

/** A curve of shares, 0..1. */
export interface CurveSpec {
  kind: 'curve'
  ticks: readonly Tick[]
  shares: readonly number[]
  words: readonly string[]
  /** Lines at these places. */
  rules: readonly number[]
}

export type ChartSpec = BarsSpec | RowsSpec | StripsSpec | CellsSpec | CurveSpec

const rowPx = 46
const stripPx = 62
const cellPx = 18
const axisPx = 26
const axisWithTitlePx = 44

/** How much room to keep for a chart, whatever its width: nothing moves when it comes. */
export function heightOf(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'bars':
      return 190 + axisWithTitlePx
    case 'rows':
      return spec.rows.length * rowPx
    case 'strips':
      return spec.rows.length * stripPx + axisPx
    case 'cells':
      return spec.rows.length * cellPx + axisPx
    case 'curve':
      return 220 + axisPx
  }
}
