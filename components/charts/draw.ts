// All that draws, loaded where there is a chart.
import type { ChartSpec } from './chart-spec.ts'
import { drawBars } from './draw-bars.ts'
import { drawCells } from './draw-cells.ts'
import { drawCurve } from './draw-curve.ts'
import { drawRows } from './draw-rows.ts'
import { drawStrips } from './draw-strips.ts'
import { named } from './named.ts'

/** @param label what the chart is called by whoever does not see it */
export function draw(spec: ChartSpec, label: string, width: number, height: number): Element {
  return named(drawn(spec, width, height), label)
}

function drawn(spec: ChartSpec, width: number, height: number): Element {
  switch (spec.kind) {
    case 'bars':
      return drawBars(spec, width, height)
    case 'rows':
      return drawRows(spec, width, height)
    case 'strips':
      return drawStrips(spec, width, height)
    case 'cells':
      return drawCells(spec, width, height)
    case 'curve':
      return drawCurve(spec, width, height)
  }
}
