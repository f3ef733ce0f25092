'use client'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { onThemeChange } from '../ui/shown-theme.ts'
import type { Look } from './drawn-grid.ts'
import { formatNumber } from './format-number.ts'
import { gridOf } from './grid-of.ts'
import { GridView, type Selecting } from './grid-view.tsx'
import type { Plane } from './kind-of-value.ts'
import { findOptionalStep } from './neighbour.ts'
import { drawPlane, type Palette } from './paint-plane.ts'
import type { Path } from './path.ts'

interface PlaneViewProps extends Selecting {
  plane: Plane
  path: Path
  label: string
  scale: number
  palette: Palette
  look?: Look | undefined
  /** CSS pixels that the longer side takes at most. */
  longest?: number
  /** The cells around the chosen one are shown with their values. */
  hasDetail?: boolean
  /** A window that lies over it; it may reach beyond the edges. */
  frame?: { start: readonly [row: number, column: number]; reach: readonly [rows: number, columns: number] }
}

/** Rows and columns that are shown with their values around the chosen cell. */
const detail = 7

/** A large matrix: one pixel or a few for each cell, and the cells around the chosen one with their values. */
export function PlaneView(props: PlaneViewProps) {
  const { plane, path, label, scale, palette, look, selected, onSelect } = props
  const { longest = 320, hasDetail = true, frame } = props
  const t = useTranslations('tensor')
  const canvas = useRef<HTMLCanvasElement>(null)
  const { rows, width } = plane
  const size = Math.max(1, Math.floor(longest / Math.max(rows.length, width)))
  const [own, setOwn] = useState<{ row: number; column: number }>()
  const chosen = placeIn(path, selected) ?? own
  useEffect(() => {
    const paint = () => canvas.current && drawPlane(canvas.current, { rows, size, scale, palette })
    paint()
    return onThemeChange(paint)
  }, [rows, size, scale, palette])
  const choose = (row: number, column: number) => {
    if (rows[row]?.[column] === undefined) return
    setOwn({ row, column })
    onSelect?.([...path, row, column])
  }
  const press = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    choose(Math.floor(offsetY / size), Math.floor(offsetX / size))
  const drag = (event: PointerEvent) => {
    if (event.buttons > 0) press(event)
  }
  const move = (event: KeyboardEvent) => {
    const step = findOptionalStep(event.key)
    if (!step) return
    event.preventDefault()
    choose((chosen?.row ?? 0) + step[0], (chosen?.column ?? 0) + step[1])
  }
  const value = chosen && rows[chosen.row]?.[chosen.column]
  return (
    <div className="grid justify-items-start gap-2">
      <div
        role="application"
        aria-label={t('plane', { name: label, rows: rows.length, columns: width })}
        tabIndex={0}
        onKeyDown={move}
        onPointerDown={press}
        onPointerMove={drag}
        className="relative cursor-crosshair"
      >
        <canvas ref={canvas} width={width * size} height={rows.length * size} className="plane" />
        {frame && <span aria-hidden="true" className="plane-frame" style={boxOf(frame, size)} />}
        {chosen && (
          <span
            aria-hidden="true"
            className="plane-cursor"
            style={boxOf({ start: [chosen.row, chosen.column], reach: [1, 1] }, size)}
          />
        )}
      </div>
      {chosen && value !== undefined && (
        <>
          <p role="status" className="font-mono text-xs">
            {t('cellValue', { ...chosen, value: formatNumber(value) })}
          </p>
          {hasDetail && (
            <GridView
              grid={gridOf(rows as number[][], {
                path,
                focus: [chosen.row, chosen.column],
                limit: detail,
                scale,
                look,
              })}
              label={t('around', { name: label })}
              selected={[...path, chosen.row, chosen.column]}
              onSelect={(one) => choose(Number(one.at(-2)), Number(one.at(-1)))}
            />
          )}
        </>
      )}
    </div>
  )
}

const boxOf = ({ start, reach }: NonNullable<PlaneViewProps['frame']>, size: number) => ({
  left: start[1] * size,
  top: start[0] * size,
  width: reach[1] * size,
  height: reach[0] * size,
})

function placeIn(path: Path, selected: Path | undefined): { row: number; column: number } | undefined {
  if (!selected || selected.length !== path.length + 2) return undefined
  if (path.some((key, index) => key !== selected[index])) return undefined
  return { row: Number(selected.at(-2)), column: Number(selected.at(-1)) }
}
