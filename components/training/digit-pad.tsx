'use client'
import { Eraser } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { drawPlane } from '../tensor/paint-plane.ts'
import { Button } from '../ui/button.tsx'
import { onThemeChange } from '../ui/shown-theme.ts'
import { centreDigit, createSheet, isEmpty, type Spot, sheetSize, withLine } from './ink.ts'

/** CSS pixels of a cell of the sheet. */
const cellPx = 3
/** Cells that an arrow key moves the pen. */
const step = 3
/** The pen has rested so long: what it wrote is read. */
const restMs = 60

const arrows: Record<string, Spot> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A sheet for a digit, to be drawn on by a pointer, or by the arrow keys with a pen that Space sets down and lifts. */
export function DigitPad({ onDraw }: { onDraw(image: Uint8Array): void }) {
  const t = useTranslations('training')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [sheet, setSheet] = useState(createSheet)
  const [pen, setPen] = useState<Spot>([sheetSize / 2, sheetSize / 2])
  const [isDown, setDown] = useState(false)
  const isNew = useRef(true)
  const read = useEffectEvent(() => onDraw(centreDigit(sheet)))
  useEffect(() => {
    const paint = () =>
      canvas.current &&
      drawPlane(canvas.current, { rows: rowsOf(sheet), size: cellPx, scale: 1, palette: 'heat' })
    paint()
    return onThemeChange(paint)
  }, [sheet])
  useEffect(() => {
    // An empty sheet is looked at only after something was on it.
    if (isNew.current && isEmpty(sheet)) return
    isNew.current = false
    const timer = setTimeout(() => read(), restMs)
    return () => clearTimeout(timer)
  }, [sheet])
  const write = (from: Spot, to: Spot) => {
    setSheet((last) => withLine(last, from, to))
    setPen(to)
  }
  const spotOf = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Spot => [
    offsetX / cellPx,
    offsetY / cellPx,
  ]
  const press = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setDown(false)
    write(spotOf(event), spotOf(event))
  }
  const drag = (event: PointerEvent) => {
    if (event.buttons > 0) write(pen, spotOf(event))
  }
  const type = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow && event.key !== ' ') return
    event.preventDefault()
    if (!arrow) {
      if (!isDown) write(pen, pen)
      return setDown(!isDown)
    }
    const to: Spot = [within(pen[0] + step * arrow[0]), within(pen[1] + step * arrow[1])]
    if (isDown) write(pen, to)
    else setPen(to)
  }
  return (
    <div className="grid content-start justify-items-start gap-2">
      <div
        role="application"
        aria-label={t('pad')}
        tabIndex={0}
        onKeyDown={type}
        className="training-pad"
        data-down={isDown || undefined}
      >
        <canvas
          ref={canvas}
          width={sheetSize * cellPx}
          height={sheetSize * cellPx}
          onPointerDown={press}
          onPointerMove={drag}
          className="plane"
        />
        {isEmpty(sheet) && (
          <span aria-hidden="true" className="training-pad-hint">
            {t('padHint')}
          </span>
        )}
        <span
          aria-hidden="true"
          className="training-pen"
          style={{ left: pen[0] * cellPx, top: pen[1] * cellPx }}
        />
      </div>
      <div className="flex w-full items-center justify-between gap-2">
        <Button className="min-h-8 text-xs" disabled={isEmpty(sheet)} onClick={() => setSheet(createSheet())}>
          <Eraser aria-hidden="true" className="size-3.5" />
          {t('clear')}
        </Button>
        <p role="status" className="text-xs text-muted">
          {isDown ? t('penDown') : t('penUp')}
        </p>
      </div>
    </div>
  )
}

const within = (place: number) => Math.min(Math.max(place, 0), sheetSize)

const rowsOf = (sheet: Float32Array): number[][] =>
  Array.from({ length: sheetSize }, (_, row) => [...sheet.subarray(row * sheetSize, (row + 1) * sheetSize)])
