/** The chapters of the course, in order, each with what one can do after it. */
export const chapters = [
  {
    id: 'convolution',
    title: 'From images to convolutions',
    goal: 'See why images need convolutions, and write the sum behind every one of them.',
  },
  {
    id: 'padding-and-stride',
    title: 'Padding and stride',
    goal: 'Decide how large the result is and which windows are looked at.',
  },
  {
    id: 'pooling',
    title: 'Pooling',
    goal: 'Summarise windows, so that a small shift of the picture changes little.',
  },
  {
    id: 'channels',
    title: 'Channels',
    goal: 'Go from one grey matrix to stacks of channels, in and out.',
  },
  {
    id: 'learning',
    title: 'Learning',
    goal: 'Follow the gradient backwards, and keep a deep network trainable.',
  },
  {
    id: 'lenet',
    title: 'LeNet',
    goal: 'Put the parts together into the first network that read handwritten digits.',
  },
  {
    id: 'modern-networks',
    title: 'Modern networks',
    goal: 'Build the blocks behind VGG, NiN, GoogLeNet, ResNet, DenseNet, SENet and ShuffleNet.',
  },
] as const

export type ChapterId = (typeof chapters)[number]['id']
