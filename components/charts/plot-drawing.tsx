'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { type ChartSpec, heightOf } from './chart-spec.ts'
import { openHere } from './open-here.ts'

interface PlotDrawingProps {
  spec: ChartSpec
  label: string
}

/** A chart, as wide as there is room; its height is kept from the beginning. */
export function PlotDrawing({ spec, label }: PlotDrawingProps) {
  const t = useTranslations('charts')
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const height = heightOf(spec)
  // A page that is made anew brings the same again and again: it is drawn where there is something else to be seen.
  const seen = JSON.stringify(spec)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0) return
    let isGone = false
    void import('./draw.ts').then(
      ({ draw }) => !isGone && box.current?.replaceChildren(draw(spec, label, width, height)),
      () => setFailed(true),
    )
    return () => {
      isGone = true
    }
  }, [seen, label, width, height])
  const router = useRouter()
  const open = (event: MouseEvent<HTMLDivElement>) => openHere(event, (path) => router.push(path))
  return (
    <div className="min-w-0">
      {hasFailed && <p role="status">{t('failed')}</p>}
      <div ref={box} style={{ height }} className="chart" onClick={open} />
    </div>
  )
}
