'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Group, type Layout, type LayoutChangedMeta, Panel, Separator } from 'react-resizable-panels'
import { keepChoice } from '../ui/keep-choice.ts'
import { useIsBrowser } from '../ui/use-is-browser.ts'
import { type PaneSizes, panesCookie, usualSizes, writePaneSizes } from './pane-sizes.ts'

interface PanesProps {
  /** As the visitor left them; the page is made with them, so that nothing jumps. */
  sizes: PaneSizes
  reading: ReactNode
  code: ReactNode
  results: ReactNode
}

/** What is to be read beside the code above its results; one beneath the other where the page is narrow (panes.css). */
export function Panes({ sizes, reading, code, results }: PanesProps) {
  const t = useTranslations('panes')
  // Until it can be moved, a handle has no value that could be told: nobody is led to it.
  const isStill = !useIsBrowser()
  const kept = useRef(sizes)
  /** What the page's own size has made of it is not what the visitor wants. */
  const keep = (name: keyof PaneSizes, layout: Layout, { requestedLayout = layout }: LayoutChangedMeta) => {
    const size = requestedLayout[`pane-${name}`]
    if (size === undefined || size === kept.current[name]) return
    kept.current = { ...kept.current, [name]: size }
    keepChoice(panesCookie, writePaneSizes(kept.current))
  }
  return (
    <Group
      id="panes"
      className="panes"
      defaultLayout={{ 'pane-reading': sizes.reading, 'pane-working': 100 - sizes.reading }}
      onLayoutChanged={(layout, meta) => keep('reading', layout, meta)}
    >
      <Panel id="pane-reading" minSize="300px" defaultSize={`${usualSizes.reading}%`}>
        {reading}
      </Panel>
      <Separator aria-label={t('width')} className="pane-handle" disabled={isStill} />
      <Panel id="pane-working" minSize="380px">
        <Group
          id="panes-working"
          orientation="vertical"
          defaultLayout={{ 'pane-code': sizes.code, 'pane-results': 100 - sizes.code }}
          onLayoutChanged={(layout, meta) => keep('code', layout, meta)}
        >
          <Panel id="pane-code" minSize="200px" defaultSize={`${usualSizes.code}%`}>
            {code}
          </Panel>
          <Separator aria-label={t('height')} className="pane-handle" disabled={isStill} />
          <Panel id="pane-results" minSize="96px">
            {results}
          </Panel>
        </Group>
      </Panel>
    </Group>
  )
}
