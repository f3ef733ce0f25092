/** The chapters of the course, in order. What each is called, and what one can do after it, is said by the pages, in messages/. */
export const chapters = [
  'convolution',
  'padding-and-stride',
  'pooling',
  'channels',
  'learning',
  'lenet',
  'modern-networks',
] as const

export type ChapterId = (typeof chapters)[number]
