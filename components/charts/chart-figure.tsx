'use client'
import { useId } from 'react'
import type { ChartSpec } from './chart-spec.ts'
import { ChartTable, type ChartTableProps } from './chart-table.tsx'
import { PlotDrawing } from './plot-drawing.tsx'

interface ChartFigureProps extends Omit<ChartTableProps, 'label'> {
  title: string
  /** What is seen in it, in sentences. */
  caption: readonly string[]
  spec: ChartSpec
}

/** A chart with its title, what is seen in it, and the same as a table. */
export function ChartFigure({ title, caption, spec, ...table }: ChartFigureProps) {
  const id = useId()
  return (
    <figure aria-labelledby={id} className="panel flex min-w-0 flex-col p-4">
      <h2 id={id} className="mb-3 font-semibold">
        {title}
      </h2>
      <PlotDrawing spec={spec} label={title} />
      <figcaption className="my-3 text-sm text-muted">
        {/* Between sentences there is room, and in no language more than that. */}
        {caption.map((sentence) => (
          <span key={sentence} className="mr-1">
            {sentence}
          </span>
        ))}
      </figcaption>
      <ChartTable label={title} {...table} />
    </figure>
  )
}
