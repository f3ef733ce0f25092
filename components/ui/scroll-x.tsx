'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What is too wide scrolls in itself, also by the keyboard; a place to stop at only where there is something to scroll. */
export function ScrollX({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // Until it has been measured, it may be.
  const [isWide, setWide] = useState(true)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  const reachable = isWide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div ref={box} className="max-w-full overflow-x-auto overflow-y-hidden p-0.5" {...reachable}>
      {/* Its size tells of what is in it. */}
      <div>{children}</div>
    </div>
  )
}
