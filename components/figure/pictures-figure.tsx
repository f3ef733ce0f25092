import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { PictureView } from '../tensor/picture-view.tsx'

export function PicturesFigure({ figure: { pictures, white } }: { figure: FigureOf<'pictures'> }) {
  return (
    <div className="flex flex-wrap gap-4">
      {pictures.map(({ title, pixels }) => (
        <div key={title}>
          <PictureView pixels={pixels} white={white} label={title} />
          <p className="mt-1 text-xs text-muted">{title}</p>
        </div>
      ))}
    </div>
  )
}
