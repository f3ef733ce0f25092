'use client'
import { useEffect, useRef } from 'react'
import { drawPlane } from '../tensor/paint-plane.ts'
import { onThemeChange } from '../ui/shown-theme.ts'

interface TileProps {
  rows: readonly (readonly number[])[]
  /** The magnitude that is tinted fully. */
  scale: number
  className?: string
}

/** A matrix as a small picture in the tints of tensors. What it shows is said by whatever it stands in. */
export function Tile({ rows, scale, className = '' }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const paint = () => canvas.current && drawPlane(canvas.current, { rows, size: 1, scale, palette: 'heat' })
    paint()
    return onThemeChange(paint)
  }, [rows, scale])
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      width={rows[0]?.length ?? 1}
      height={rows.length}
      className={`plane tile ${className}`}
    />
  )
}
