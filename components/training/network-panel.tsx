'use client'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Planes } from '../../grader/training/networks/look-inside.ts'
import { largestMagnitude } from '../tensor/heat.ts'
import { Legend } from '../tensor/legend.tsx'
import { DigitPad } from './digit-pad.tsx'
import { FilterNumbers } from './filter-numbers.tsx'
import { fullInk, rowsOfDigit } from './image-rows.ts'
import { ProbabilityBars } from './probability-bars.tsx'
import { Tile } from './tile.tsx'
import type { Insides } from './training-protocol.ts'

interface NetworkPanelProps {
  insides: Insides | undefined
  onLook(image: Uint8Array): void
}

/** A digit on its way through the network. */
export function NetworkPanel({ insides, onLook }: NetworkPanelProps) {
  const t = useTranslations('training')
  return (
    <section aria-label={t('inside')} className="panel grid grid-cols-1 gap-4 p-3.5">
      <div>
        <h2 className="text-sm font-semibold">{t('inside')}</h2>
        <p className="text-xs text-muted">{t('insideTold')}</p>
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <DigitPad onDraw={onLook} />
        <Reading insides={insides} />
      </div>
      {insides && <Layers insides={insides} />}
    </section>
  )
}

const Reading = memo(function Reading({ insides }: { insides: Insides | undefined }) {
  const t = useTranslations('training')
  const seen = insides?.seen
  if (!seen)
    return (
      <p className="max-w-xs self-center text-sm text-muted">{insides ? t('drawFirst') : t('trainFirst')}</p>
    )
  return (
    <div className="flex min-w-0 flex-1 basis-72 flex-wrap gap-x-6 gap-y-3">
      <figure>
        <Tile rows={rowsOfDigit(seen.image)} scale={fullInk} className="w-28" />
        <figcaption className="mt-1 max-w-28 text-xs text-muted">{t('asSeen')}</figcaption>
      </figure>
      <ProbabilityBars probabilities={seen.probabilities} />
    </div>
  )
})

const Layers = memo(function Layers({ insides: { filters, seen } }: { insides: Insides }) {
  const t = useTranslations('training')
  const scale = largestMagnitude(filters)
  let number = 0
  return (
    <div className="grid grid-cols-1 gap-3">
      <LayerRow title={t('filters')} planes={filters} />
      {seen?.layers.map(({ kind, maps }, index) => {
        if (kind === 'convolution') number++
        return <LayerRow key={index} title={t(`layer.${kind}`, { number })} planes={maps} />
      })}
      <Legend scale={scale} />
      <FilterNumbers filters={filters} scale={scale} />
    </div>
  )
})

/** So many in a row at most. */
const widest = 8

function LayerRow({ title, planes }: { title: string; planes: Planes }) {
  const t = useTranslations('training')
  const scale = largestMagnitude(planes)
  const [rows, columns] = [planes[0]?.length ?? 0, planes[0]?.[0]?.length ?? 0]
  const label = t('planes', { title, count: planes.length, rows, columns })
  return (
    <div className="training-layer">
      <p aria-hidden="true" className="text-xs">
        {title} <span className="shape block">{[planes.length, rows, columns].join('×')}</span>
      </p>
      <div
        role="img"
        aria-label={label}
        className="training-tiles"
        style={{ '--columns': Math.min(planes.length, widest) } as React.CSSProperties}
      >
        {planes.map((plane, index) => (
          <Tile key={index} rows={plane} scale={scale} />
        ))}
      </div>
    </div>
  )
}
