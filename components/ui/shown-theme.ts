import { type Theme, themeOf } from './theme.ts'

/** The theme that the page wears. */
export const shownTheme = (): Theme => themeOf(document.documentElement.dataset['theme'])

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
  const chosen = shownTheme()
  return chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
