/** The chapters of the course, in order. */
export const chapters = [
  { id: 'convolution', title: 'From images to convolutions' },
  { id: 'padding-and-stride', title: 'Padding and stride' },
  { id: 'pooling', title: 'Pooling' },
  { id: 'channels', title: 'Channels' },
  { id: 'learning', title: 'Learning' },
  { id: 'lenet', title: 'LeNet' },
  { id: 'modern-networks', title: 'Modern networks' },
] as const

export type ChapterId = (typeof chapters)[number]['id']
