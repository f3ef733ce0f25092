/** The languages that the interface speaks; their texts are in messages/. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** What each calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' }

export const languageCookie = 'language'

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
