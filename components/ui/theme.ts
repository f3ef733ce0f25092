/** Light, dark, or what the visitor's system prefers. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

/** What a cookie says; anything else is the system's choice. */
export const themeOf = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'system'
