'use client'
import { useEffect, useRef, useState } from 'react'
import { loadEditor } from './load-editor.ts'
import type { DiffSide } from './monaco/open-diff.ts'

interface CodeDiffProps {
  before: DiffSide
  after: DiffSide
}

/** What turns one source into another; while the editor loads, or where it cannot be loaded, the two beside each other. */
export function CodeDiff({ before, after }: CodeDiffProps) {
  const container = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { source: old, label: oldLabel } = before
  const { source, label } = after
  useEffect(() => {
    let isWanted = true
    let close = () => {}
    const open = async () => {
      const { openDiff } = await loadEditor()
      if (!isWanted || !container.current) return
      const diff = openDiff(container.current, { source: old, label: oldLabel }, { source, label })
      close = diff.close
      setOpen(true)
    }
    open().catch((error: unknown) => console.warn('The editor could not be loaded.', error))
    return () => {
      isWanted = false
      close()
    }
  }, [old, oldLabel, source, label])
  return (
    <div className="relative h-full min-h-64">
      <div ref={container} className="absolute inset-0" />
      {!isOpen && (
        <div className="absolute inset-0 grid overflow-auto bg-surface md:grid-cols-2">
          {[before, after].map((side) => (
            <pre
              key={side.label}
              aria-label={side.label}
              tabIndex={0}
              className="overflow-x-auto p-2 text-sm"
            >
              {side.source}
            </pre>
          ))}
        </div>
      )}
    </div>
  )
}
