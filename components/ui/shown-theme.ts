import { themeOf } from './theme.ts'

/** Tells what was not drawn by style sheets, such as the editor, that the theme is another. */
export function onThemeChange(listener: () => void): () => void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const chosen = new MutationObserver(listener)
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  prefersDark.addEventListener('change', listener)
  return () => {
    chosen.disconnect()
    prefersDark.removeEventListener('change', listener)
  }
}

export function isDark(): boolean {
  const chosen = themeOf(document.documentElement.dataset['theme'])
  return chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
