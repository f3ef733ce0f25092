/** Light, dark, or what the visitor's system prefers. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

/** What a cookie says; anything else is the system's choice. */
export const themeOf = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'system'

/** A script for a page that was made without the visitor's cookies: shows what was chosen. */
export const themeScript = `{
  const [, chosen] = /(?:^|; )${themeCookie}=(light|dark)/.exec(document.cookie) ?? []
  if (chosen) document.documentElement.dataset.theme = chosen
}`
