/**
 * Names a chart, and what in it leads somewhere. Plot names every group of marks in English ("y-axis tick label"); all that a chart
 * shows is in its table as well, so that nothing in it needs to be read out but its links.
 */
export function named(chart: Element, label: string): Element {
  const links = [...chart.querySelectorAll('a')]
  for (const link of links) {
    const mark = link.querySelector('[aria-label]')
    link.setAttribute('aria-label', mark?.getAttribute('aria-label') ?? '')
    mark?.removeAttribute('aria-label')
  }
  hideRest(chart)
  // What is told where the pointer is, is drawn as it moves.
  new MutationObserver(() => hideRest(chart)).observe(chart, { childList: true })
  chart.setAttribute('role', links.length > 0 ? 'group' : 'img')
  chart.setAttribute('aria-label', label)
  return chart
}

function hideRest(chart: Element): void {
  for (const group of chart.querySelectorAll('g[aria-label], g[aria-description]')) {
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-description')
  }
  for (const child of chart.children) if (!child.querySelector('a')) child.setAttribute('aria-hidden', 'true')
}
