import type { Value } from '../../grader/contract/value.ts'
import { GridView } from './grid-view.tsx'
import { type Layout, layoutOf, type Path } from './layout.ts'
import { type Marks, markOf, textOf } from './marks.ts'
import { findOptionalPicture } from './picture.ts'
import { PictureView } from './picture-view.tsx'

interface ValueViewProps {
  value: Value
  /** What it is called by a screen reader. */
  label: string
  marks?: Marks | undefined
}

/**
 * Draws any value: matrices as cells, tensors as stacks of them, objects by their fields, and anything else as a cell. What
 * is large enough to be one is drawn as a picture, too.
 */
export function ValueView({ value, label, marks }: ValueViewProps) {
  const focus: Path = marks?.first ?? []
  const picture = findOptionalPicture(value)
  return (
    <>
      {picture && (
        <div className="mb-2">
          <PictureView {...picture} label={label} />
        </div>
      )}
      <LayoutView layout={layoutOf(value, focus)} label={label} marks={marks} />
    </>
  )
}

interface LayoutViewProps {
  layout: Layout
  label: string
  marks: Marks | undefined
}

function LayoutView({ layout, label, marks }: LayoutViewProps) {
  if (layout.kind === 'grid') return <GridView grid={layout} label={label} marks={marks} />
  if (layout.kind === 'cut') return <p className="text-sm text-muted">… too large to be drawn whole</p>
  if (layout.kind === 'leaf') {
    const { path, value } = layout
    const mark = markOf(path, value, marks)
    return (
      <p className="cell cell-alone" data-mark={mark}>
        <span className="sr-only">{label}: </span>
        {textOf(path, value, marks)}
      </p>
    )
  }
  if (layout.items.length === 0) return <p className="text-sm text-muted">no fields</p>
  return (
    <ul className="flex list-none flex-wrap gap-3 pl-0 [&_ul]:border-l-2 [&_ul]:border-line [&_ul]:pl-3">
      {layout.items.map((item) => (
        <li key={item.label} className="m-0 min-w-0">
          <p className="mb-1 font-mono text-xs text-muted">{item.label}</p>
          <LayoutView layout={item.layout} label={`${label}, ${item.label}`} marks={marks} />
        </li>
      ))}
      {layout.left > 0 && <li className="self-end text-sm text-muted">and {layout.left} more</li>}
    </ul>
  )
}
