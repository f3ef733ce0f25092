/** Where somebody is among those who handed in, and who is beside them. */
export interface Neighbours<Id> {
  previous: Id | undefined
  next: Id | undefined
  /** From 1. */
  position: number
  count: number
}

/** @param order holds `current` */
export function neighboursOf<Id>(order: readonly Id[], current: Id): Neighbours<Id> {
  const index = order.indexOf(current)
  return { previous: order[index - 1], next: order[index + 1], position: index + 1, count: order.length }
}
