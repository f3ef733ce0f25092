'use client'
import { usePathname } from 'next/navigation'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { Loading } from '../ui/loading.tsx'
import { WideFrame } from '../ui/page-frame.tsx'
import { KeptExercise } from './kept-exercise.tsx'
import { KeptMap } from './kept-map.tsx'
import { KeptPage } from './kept-page.ts'
import { NeedsNetwork } from './needs-network.tsx'
import { type Place, placeOf } from './place-of.ts'

const Playground = lazy(async () => ({ default: (await import('../playground/playground.tsx')).Playground }))

const TrainLeNet = lazy(async () => ({ default: (await import('../training/train-lenet.tsx')).TrainLeNet }))

/** The page that the service worker answers with: whatever its address, it is made for nobody, and fills itself here. */
export function Shell() {
  const path = usePathname()
  const isHere = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  useEffect(() => followLinksWithoutRouter(), [])
  if (!isHere) return <Loading />
  return <KeptPage value={true}>{shown(placeOf(path))}</KeptPage>
}

function shown(place: Place) {
  if (place.kind === 'map') return <KeptMap />
  if (place.kind === 'playground' || place.kind === 'training')
    return (
      <WideFrame>
        <Suspense fallback={<Loading />}>
          {place.kind === 'playground' ? <Playground /> : <TrainLeNet />}
        </Suspense>
      </WideFrame>
    )
  return place.kind === 'exercise' ? <KeptExercise key={place.slug} slug={place.slug} /> : <NeedsNetwork />
}

/**
 * The pages' router takes this for the page at another address: links are followed by the browser itself. What else a link
 * does when it is clicked, it does.
 * @returns what ends that
 */
function followLinksWithoutRouter(): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || link.origin !== location.origin || isWithinPage(link) || isElsewhere(event)) return
    event.preventDefault()
    location.assign(link.href)
  }
  window.addEventListener('click', follow, { capture: true })
  return () => window.removeEventListener('click', follow, { capture: true })
}

const isWithinPage = ({ pathname, hash }: HTMLAnchorElement) => hash !== '' && pathname === location.pathname

/** It was asked to open in another tab, or to be saved. */
const isElsewhere = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button !== 0 || altKey || ctrlKey || metaKey || shiftKey
