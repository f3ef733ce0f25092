/** By the clock of the course, as its times are typed: the same for whoever looks. */
export const courseTimeFormat = (timeZone: string) =>
  ({ dateStyle: 'medium', timeStyle: 'short', timeZone }) as const
