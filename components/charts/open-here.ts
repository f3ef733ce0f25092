import type { MouseEvent } from 'react'

/**
 * Follows a link, in HTML or in a drawing, without loading the page anew. One that only asks the page for something else (`?…`) changes
 * its address and nothing more: what listens to the address shows it. A link that is to be opened elsewhere is left to the browser.
 */
export function openHere(event: MouseEvent, push?: (path: string) => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element).closest('a')
  const path = link && hrefOf(link)
  if (!path) return
  if (!path.startsWith('?')) {
    if (push) event.preventDefault()
    return push?.(path)
  }
  event.preventDefault()
  window.history.pushState(null, '', path)
  document.getElementById(path.split('#')[1] ?? '')?.scrollIntoView()
}

/** As it was written. */
const hrefOf = (link: Element): string | null =>
  link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
