'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { ExplainedCell } from '../explanation/explained-cell.tsx'
import { PlaneView } from '../tensor/plane-view.tsx'
import { explainPixel } from './explain-pixel.ts'
import { PictureTints } from './picture-tints.tsx'
import { planeOf, rowsOf, slideOver } from './plane.ts'
import type { Pair, Sliding } from './settings.ts'
import { tintsOf, white } from './tints.ts'
import { useWidth } from './use-width.ts'
import { cellMeant, middleOf, nearest, windowAt } from './window-place.ts'

interface BeforeAfterProps {
  /** Grey values from 0 to 255. */
  pixels: number[][]
  sliding: Sliding
}

/** Where the result is looked at until a pixel is chosen: there is a corner of the house. */
const firstAt = [0.57, 0.51] as const

/** A picture and what comes of it; a pixel that is chosen in either is explained. */
export function BeforeAfter({ pixels, sliding }: BeforeAfterProps) {
  const t = useTranslations('playground')
  const [box, width] = useWidth()
  const [chosen, setChosen] = useState<Pair>()
  const [isClipped, setClipped] = useState(false)
  const before = useMemo(() => planeOf(pixels), [pixels])
  const after = useMemo(() => slideOver(before, sliding), [before, sliding])
  const rows = useMemo(() => rowsOf(after), [after])
  const tints = useMemo(() => tintsOf(after, isClipped), [after, isClipped])
  const [row, column] = nearest(chosen ?? firstOf(after.size), after.size)
  const explained = useMemo(
    () => explainPixel(pixels, rows, sliding, [row, column]),
    [pixels, rows, sliding, row, column],
  )
  const common = { path: [], hasDetail: false, longest: longestFor(width) }
  return (
    <>
      <section aria-label={t('beforeAfter')} className="panel p-3.5">
        <div ref={box} className="flex flex-wrap gap-4">
          <Titled title={t('before')} size={before.size}>
            <PlaneView
              plane={{ rows: pixels, width: before.size[1] }}
              label={t('before')}
              scale={white}
              palette="grey"
              selected={middleOf([row, column], before.size, sliding)}
              onSelect={(path) => setChosen(cellMeant(pairOf(path), [row, column], before.size, sliding))}
              frame={windowAt([row, column], sliding)}
              {...common}
            />
          </Titled>
          <Titled title={t('after')} size={after.size}>
            <PlaneView
              plane={{ rows, width: after.size[1] }}
              label={t('after')}
              selected={[row, column]}
              onSelect={(path) => setChosen(pairOf(path))}
              {...tints}
              {...common}
            />
          </Titled>
        </div>
        <PictureTints tints={tints} isClipped={isClipped} onClip={setClipped} />
      </section>
      <section aria-label={t('pixel')} className="panel grid grid-cols-1 gap-3 p-3.5">
        <h2 className="text-sm font-semibold">
          {t('pixel')}{' '}
          <span className="ml-1 font-mono text-xs font-normal text-muted">
            [{row}, {column}]
          </span>
        </h2>
        <ExplainedCell explained={explained} />
      </section>
    </>
  )
}

function Titled({ title, size, children }: { title: string; size: Pair; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h2 className="mb-1.5 text-sm font-semibold">
        {title} <span className="shape font-normal">{size.join('×')}</span>
      </h2>
      {children}
    </div>
  )
}

const [gapPx, smallestPx, largestPx] = [16, 128, 512]

/** Two side by side where there is room, else one beneath the other. */
function longestFor(width: number): number {
  const half = (width - gapPx) / 2
  return Math.max(smallestPx, Math.min(half >= 2 * smallestPx ? half : width, largestPx))
}

const firstOf = (size: Pair): Pair => [Math.floor(size[0] * firstAt[0]), Math.floor(size[1] * firstAt[1])]

const pairOf = (path: readonly (string | number)[]): Pair => [Number(path[0]), Number(path[1])]
