/** What a page says to the service worker. */
const pageMessages = ['keep-exercises', 'take-over'] as const
export type PageMessage = (typeof pageMessages)[number]

export const isPageMessage = (data: unknown): data is PageMessage => pageMessages.some((one) => one === data)
