'use client'
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import type { DrawnCell } from './drawn-grid.ts'

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** The window: a frame around the cells that take part. It slides from one place to the next. */
export function Frame({
  table,
  cells,
}: {
  table: RefObject<HTMLTableElement | null>
  cells: readonly DrawnCell[]
}) {
  const [box, setBox] = useState<Box>()
  // Where cells have several tones they are told apart by those, and are no window.
  const tones = cells.flatMap(({ look }) => look.tone ?? [])
  const isWanted = tones.length > 1 && new Set(tones).size === 1
  // After every drawing: what the cells hold changes how large they are.
  useLayoutEffect(() => {
    const next = isWanted && table.current ? findOptionalBox(table.current) : undefined
    setBox((last) => (isSameBox(last, next) ? last : next))
  })
  if (!box) return null
  return <span aria-hidden="true" className="tensor-frame" style={box as CSSProperties} />
}

/** Around all toned cells. */
function findOptionalBox(table: HTMLTableElement): Box | undefined {
  const toned = [...table.querySelectorAll<HTMLElement>('td[data-tone]')]
  const [left, top] = [least(toned, (cell) => cell.offsetLeft), least(toned, (cell) => cell.offsetTop)]
  const right = -least(toned, (cell) => -cell.offsetLeft - cell.offsetWidth)
  const bottom = -least(toned, (cell) => -cell.offsetTop - cell.offsetHeight)
  return { left, top, width: right - left, height: bottom - top }
}

const least = (cells: readonly HTMLElement[], of: (cell: HTMLElement) => number) => Math.min(...cells.map(of))

const isSameBox = (left: Box | undefined, right: Box | undefined) =>
  left === right ||
  (left !== undefined &&
    right !== undefined &&
    left.left === right.left &&
    left.top === right.top &&
    left.width === right.width &&
    left.height === right.height)
