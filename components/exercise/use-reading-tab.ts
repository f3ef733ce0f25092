'use client'
import { useEffect, useState } from 'react'

/** What there is to read beside the code, in the order of the tabs. */
export const readingTabs = ['statement', 'step-through', 'hints', 'submissions', 'solution'] as const
export type ReadingTab = (typeof readingTabs)[number]

/** Which tab is shown: it stands in the address, so that a link opens it. */
export function useReadingTab(): [ReadingTab, (tab: ReadingTab) => void] {
  /** None until the address was read. */
  const [tab, setTab] = useState<ReadingTab>()
  useEffect(() => {
    const read = () => setTab(findOptionalTab(location.hash) ?? 'statement')
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  // After each change of the page: when Next.js has fetched it anew, it writes the address as it knew it before.
  useEffect(() => {
    if (tab) writeAddress(tab)
  })
  return [tab ?? 'statement', setTab]
}

const findOptionalTab = (hash: string) => readingTabs.find((tab) => `#${tab}` === hash)

/**
 * The address is replaced: going back leaves the page, and does not go through the tabs. With the router's own state, it takes
 * no notice: to it, this would be a navigation, for which it drops what it is fetching.
 */
function writeAddress(tab: ReadingTab): void {
  const { hash, pathname, search } = location
  if ((findOptionalTab(hash) ?? 'statement') === tab) return
  history.replaceState(history.state, '', tab === 'statement' ? pathname + search : `#${tab}`)
}
