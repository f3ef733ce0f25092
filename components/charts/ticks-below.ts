import { axisX, type CompoundMark } from '@observablehq/plot'
import type { StripsSpec } from './chart-spec.ts'
import { axisStyle } from './drawing-style.ts'
import { thinned } from './thinned.ts'

/**
 * The labels below an axis that counts from 0: as many of them as there is room for.
 * @param placePx from one place to the next
 */
export function ticksBelow(ticks: StripsSpec['ticks'], placePx: number): CompoundMark {
  const [first, second] = ticks
  const step = (second?.index ?? 1) - (first?.index ?? 0)
  const labels = new Map(ticks.map(({ index, label }) => [index, label]))
  return axisX(
    thinned(ticks, placePx * step).map(({ index }) => index),
    { ...axisStyle, label: null, tickFormat: (index: number) => labels.get(index) ?? '' },
  )
}
