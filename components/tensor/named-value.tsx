'use client'
import type { ReactNode } from 'react'
import type { Value } from '../../grader/contract/value.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import type { Look } from './drawn-grid.ts'
import type { Selecting } from './grid-view.tsx'
import type { Path } from './path.ts'
import { ShapeWords } from './shape-words.tsx'
import { TensorView } from './tensor-view.tsx'

interface NamedValueProps extends Selecting {
  name: string
  value: Value
  /** What stands above it, where that is not the name. */
  title?: ReactNode
  isShapeWrong?: boolean
  look?: Look | undefined
  focus?: Path | undefined
  scale?: number | undefined
}

/** A value with its name and its shape above it. */
export function NamedValue({ name, value, title = name, isShapeWrong = false, ...viewing }: NamedValueProps) {
  return (
    <figure className="min-w-0 max-w-full">
      <figcaption className="mb-1.5 flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{title}</span>
        <span className={isShapeWrong ? 'shape shape-wrong' : 'shape'}>
          {isShapeWrong && <span aria-hidden="true">≠ </span>}
          <ShapeWords value={value} />
        </span>
      </figcaption>
      <ScrollX label={name}>
        <TensorView value={value} label={name} {...viewing} />
      </ScrollX>
    </figure>
  )
}
