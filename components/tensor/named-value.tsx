import type { ReactNode } from 'react'
import type { Value } from '../../grader/contract/value.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { describeShape } from './describe-shape.ts'
import { ValueView } from './value-view.tsx'

interface NamedValueProps {
  name: string
  value: Value
  /** What stands above it, where that is not the name. */
  title?: ReactNode
}

/** A value with its name and its shape above it. */
export function NamedValue({ name, value, title = name }: NamedValueProps) {
  return (
    <figure className="min-w-0 max-w-full">
      <figcaption className="mb-1.5 flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{title}</span>
        <span className="shape">{describeShape(value)}</span>
      </figcaption>
      <ScrollX label={name}>
        <ValueView value={value} label={name} />
      </ScrollX>
    </figure>
  )
}
