import type { ReactNode } from 'react'
import type { Figure } from '../../grader/contract/figure-schema.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { BarsFigure } from './bars-figure.tsx'
import { CellFigure } from './cell-figure.tsx'
import { CurvesFigure } from './curves-figure.tsx'
import { GridsFigure } from './grids-figure.tsx'
import { NetworkFigure } from './network-figure.tsx'
import { PicturesFigure } from './pictures-figure.tsx'

/** A figure of a statement, drawn from its data. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <figure className="panel p-3">
      <ScrollX label={figure.caption}>{draw(figure)}</ScrollX>
      <figcaption className="mt-2.5 text-sm text-muted">{figure.caption}</figcaption>
    </figure>
  )
}

function draw(figure: Figure): ReactNode {
  switch (figure.view) {
    case 'grids':
      return <GridsFigure figure={figure} />
    case 'curves':
      return <CurvesFigure figure={figure} />
    case 'bars':
      return <BarsFigure figure={figure} />
    case 'network':
      return <NetworkFigure figure={figure} />
    case 'cell':
      return <CellFigure figure={figure} />
    case 'pictures':
      return <PicturesFigure figure={figure} />
  }
}
