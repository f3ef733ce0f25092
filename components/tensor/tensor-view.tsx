'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Value } from '../../grader/contract/value.ts'
import { Button } from '../ui/button.tsx'
import { windowOf } from './axis-window.ts'
import type { Look } from './drawn-grid.ts'
import { gridOf, leafGrid } from './grid-of.ts'
import { GridView, type Selecting } from './grid-view.tsx'
import { largestMagnitude } from './heat.ts'
import { type KindOfValue, kindOfValue, type StackedPart } from './kind-of-value.ts'
import { Legend } from './legend.tsx'
import type { Path } from './path.ts'
import { findOptionalPicture } from './picture.ts'
import { PictureView } from './picture-view.tsx'
import { PlaneView } from './plane-view.tsx'

interface TensorViewProps extends Selecting {
  value: Value
  /** What it is called by a screen reader. */
  label: string
  look?: Look | undefined
  /** Has to be drawn, however large the value is, such as the first wrong cell. */
  focus?: Path | undefined
  /** The magnitude that is tinted fully, where several values are to be compared; else its own largest. */
  scale?: number | undefined
  hasLegend?: boolean
}

/**
 * Draws any value: matrices as cells with their values, large ones as pixels, tensors as stacks of them, objects by their
 * fields, and anything else as one cell. What can be seen as a picture is shown as one, too.
 */
export function TensorView(props: TensorViewProps) {
  const { value, label, scale: given, hasLegend = false } = props
  const scale = given ?? largestMagnitude(value)
  const picture = findOptionalPicture(value)
  const isColoured = picture !== undefined && Array.isArray(picture.pixels[0]?.[0])
  return (
    <>
      {isColoured && (
        <div className="mb-2">
          <PictureView {...picture} label={label} />
        </div>
      )}
      <Part {...props} scale={scale} path={[]} white={picture?.white} />
      {hasLegend && <Legend scale={scale} />}
    </>
  )
}

interface PartProps extends TensorViewProps {
  path: Path
  scale: number
  /** What is drawn white, where the value is a picture. */
  white: number | undefined
}

/** Rows and columns of a matrix alone, and of one among others, that are drawn as cells. */
const mostCells = [24, 12]

/** What lies in more objects and arrays than these was made to be deep. */
const deepest = 6

function TooDeep() {
  return <p className="text-sm text-muted">{useTranslations('tensor')('tooDeep')}</p>
}

function Part(props: PartProps) {
  const { value, label, look, focus = [], scale, path, white, selected, onSelect } = props
  const most = mostCells[Math.min(path.length, 1)] as number
  const kind = kindOfValue(value, most)
  if (kind.kind === 'stack') return path.length < deepest ? <Stack {...props} kind={kind} /> : <TooDeep />
  const choosing = { selected, onSelect }
  if (kind.kind === 'plane')
    return (
      <PlaneView
        plane={kind.plane}
        palette={white === undefined ? 'heat' : 'grey'}
        scale={white ?? scale}
        {...{ path, label, look, ...choosing }}
      />
    )
  const settings = { path, focus: focus.slice(path.length), limit: most, scale, look }
  const grid = kind.kind === 'grid' ? gridOf(kind.rows, settings) : leafGrid(value, settings)
  return <GridView grid={grid} label={label} {...choosing} />
}

type StackProps = PartProps & { kind: Extract<KindOfValue, { kind: 'stack' }> }

function Stack({ kind: { parts, axis }, ...props }: StackProps) {
  const t = useTranslations('tensor')
  const { path, focus = [], label } = props
  const size = pageSize(parts, path.length)
  const first = parts.findIndex(({ key }) => key === focus[path.length])
  const [asked, setAsked] = useState<number>()
  const { start, end } = windowOf(parts.length, size, asked ?? Math.max(first, 0))
  if (parts.length === 0) return <p className="text-sm text-muted">{t('noFields')}</p>
  const nameOf = (key: StackedPart['key']) =>
    axis === 'field' ? String(key).slice(0, 60) : t(axis, { index: Number(key) })
  const turn = (by: number) =>
    setAsked(Math.min(Math.max(start + by, 0), parts.length - 1) + Math.floor(size / 2))
  return (
    <div>
      <ul className="flex list-none flex-wrap gap-x-4 gap-y-3 pl-0 [&_ul]:border-l-2 [&_ul]:border-line [&_ul]:pl-3">
        {parts.slice(start, end).map(({ key, value }) => (
          <li key={key} className="m-0 min-w-0">
            <p className="mb-1 font-mono text-xs text-muted">{nameOf(key)}</p>
            <Part {...props} value={value} path={[...path, key]} label={`${label}, ${nameOf(key)}`} />
          </li>
        ))}
      </ul>
      {size < parts.length && (
        <p className="mt-2 flex items-center gap-1 text-xs text-muted">
          <Button look="quiet" aria-label={t('earlier')} disabled={start === 0} onClick={() => turn(-size)}>
            <ChevronLeft aria-hidden="true" className="size-4" />
          </Button>
          {t('shownParts', { first: start, last: end - 1, of: parts.length })}
          <Button
            look="quiet"
            aria-label={t('later')}
            disabled={end === parts.length}
            onClick={() => turn(size)}
          >
            <ChevronRight aria-hidden="true" className="size-4" />
          </Button>
        </p>
      )}
    </div>
  )
}

/** So many parts that a few thousand cells are drawn at most, whatever the depth. */
function pageSize(parts: readonly StackedPart[], level: number): number {
  const isDeep = parts.some(({ value }) => kindOfValue(value, 1).kind === 'stack')
  if (level >= 3) return 2
  if (isDeep) return level === 0 ? 4 : 2
  return level === 0 ? 16 : 8
}
